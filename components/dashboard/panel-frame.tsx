import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";

interface PanelFrameProps {
  /** What the region is called. */
  label: string;
  /** The word on the button that closes it. */
  close: string;
  /** How often the reader has opened something here; each time moves the focus here, 0 leaves it where it is. */
  opened: number;
  /** Buttons at its head. */
  tools?: ReactNode;
  /** Called by the close button and Escape. */
  onClose: () => void;
  /** What it shows. */
  children: ReactNode;
}

/** A region beside the timeline, a sheet at the foot of a phone; it takes the focus when the reader opens something, and Escape closes it. */
export function PanelFrame({
  label,
  close,
  opened,
  tools,
  onClose,
  children,
}: PanelFrameProps) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (opened === 0) return;
    region.current?.focus({ preventScroll: true });
    region.current?.scrollTo({ top: 0 });
  }, [opened]);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  });
  useEffect(() => {
    const element = region.current;
    const listener = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener("keydown", listener);
    return () => element?.removeEventListener("keydown", listener);
  }, []);
  return (
    <section
      ref={region}
      aria-label={label}
      tabIndex={-1}
      className="panel border-line bg-card rounded-lg border"
    >
      <div className="border-line bg-card sticky top-0 z-10 flex items-center justify-between gap-2 border-b px-4 py-2">
        <div className="scripted flex gap-1">{tools}</div>
        <button
          type="button"
          className="scripted tool px-3 text-sm"
          onClick={onClose}
        >
          {close}
        </button>
      </div>
      <div className="px-4 py-4">{children}</div>
    </section>
  );
}
