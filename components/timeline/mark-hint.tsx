import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from "react";
import { placePopover, type Box } from "@/lib/layout/place-popover";
import type { IndexedTitle } from "@/lib/model/indexed-event";

/** Milliseconds that a pointer rests on a mark before it is told what it is. */
const DELAY = 120;
const GAP = 6;

/** What a bubble says of a mark or a cluster. */
export interface HintText {
  /** Names the mark; another one is another hint. */
  readonly id: string;
  readonly title: IndexedTitle;
  /** A line above the title: the date, or how many events and when. */
  readonly when: string;
}

interface MarkHintProps {
  /** What the pointer or the keyboard is at; null for nothing. */
  hint: HintText | null;
  /** Where that is drawn, a box of the viewport. */
  anchor: () => Box | null;
}

/**
 * A bubble with the date and the title of what the pointer or the keyboard is at. Escape puts it away until they are at
 * something else, a pointer may rest on it, and it stays as long as they stay. Links have names that say the same.
 */
export function MarkHint({ hint, anchor }: MarkHintProps) {
  const bubble = useRef<HTMLDivElement>(null);
  const id = hint?.id ?? null;
  const [rested, setRested] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (dismissed !== null && dismissed !== id) setDismissed(null);
  const shown = hint !== null && rested === id && dismissed !== id;
  useEffect(() => {
    const rest = setTimeout(() => setRested(id), id === null ? 0 : DELAY);
    return () => clearTimeout(rest);
  }, [id]);
  useEffect(() => {
    if (!shown) return;
    const quit = new AbortController();
    const { signal } = quit;
    const dismiss = () => setDismissed(id);
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && dismiss();
    window.addEventListener("keydown", onKey, { signal });
    window.addEventListener("scroll", dismiss, { capture: true, signal });
    return () => quit.abort();
  }, [shown, id]);
  useLayoutEffect(() => {
    const element = bubble.current;
    const box = shown ? anchor() : null;
    if (!element || !box) return;
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { left, top } = placePopover(
      box,
      { width, height },
      { width: clientWidth, height: clientHeight, prefer: "above", gap: GAP },
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  });
  useHoverable(bubble, shown);
  if (!shown) return null;
  return (
    <div
      ref={bubble}
      aria-hidden="true"
      data-hint=""
      className="border-edge bg-card text-ink fixed z-30 w-max max-w-[min(20rem,calc(100vw-16px))] rounded-md border px-2.5 py-1.5 shadow-md print:hidden"
    >
      <span className="text-muted block text-xs">{hint.when}</span>
      <span lang={hint.title.lang} className="block text-sm break-words">
        {hint.title.text}
      </span>
    </div>
  );
}

/** Keeps what a pointer does on an element from the drawing below it, which would take it for a move to another mark. */
function useHoverable(
  ref: RefObject<HTMLElement | null>,
  shown: boolean,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!shown || !element) return;
    const keep = (event: Event) => event.stopPropagation();
    element.addEventListener("pointermove", keep);
    return () => element.removeEventListener("pointermove", keep);
  }, [ref, shown]);
}
