import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { isPlainClick } from "@/components/ui/is-plain-click";

interface PaletteOptionProps {
  /** The DOM id that the text field names as active. */
  readonly id: string;
  /** Whether Enter takes it. */
  readonly active: boolean;
  /** Where it leads; without one it does something here. */
  readonly href?: string;
  /** Called when it was chosen for this page, not for a new tab. */
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

const ROW =
  "hover:bg-tint data-active:bg-tint data-active:outline-focus flex min-h-9 w-full cursor-pointer scroll-mt-9 scroll-mb-2 items-center rounded-sm px-3 py-1 text-start text-sm no-underline data-active:outline-2 data-active:-outline-offset-2 pointer-coarse:min-h-11";

/** A row of the palette's list: a link where it leads somewhere. The text field keeps the focus. */
export function PaletteOption(props: PaletteOptionProps) {
  const { id, active, href } = props;
  const row = useRef<HTMLAnchorElement & HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const shared = {
    ref: row,
    id,
    role: "option",
    tabIndex: -1,
    "aria-selected": active,
    "data-active": active || undefined,
    className: ROW,
    onClick: (event: MouseEvent) => {
      if (isPlainClick(event)) props.onChoose();
    },
  };
  if (href === undefined) return <div {...shared}>{props.children}</div>;
  return (
    <a {...shared} href={href}>
      {props.children}
    </a>
  );
}
