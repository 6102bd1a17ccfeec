import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { placePopover, type Box } from "@/lib/layout/place-popover";
import type { IndexedTitle } from "@/lib/model/indexed-event";

/** Milliseconds that a pointer rests on a mark before it is told what it is. */
const DELAY = 120;
/** Milliseconds that the bubble stays without it, in which the pointer may move onto the bubble. */
const GRACE = 150;
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
 * A bubble with the date and the title of what the pointer or the keyboard is at; it stands outside the element that
 * hears the pointer. Escape puts it away until they are at something else, a pointer may rest on it, and it stays as
 * long as they stay. Links have names that say the same.
 */
export function MarkHint({ hint, anchor }: MarkHintProps) {
  const bubble = useRef<HTMLDivElement>(null);
  const { shown, hold, letGo } = useShownHint(hint);
  const isAt = shown !== null && shown.id === hint?.id;
  useLayoutEffect(() => {
    const element = bubble.current;
    const box = isAt ? anchor() : null;
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
  if (!shown) return null;
  return (
    <div
      ref={bubble}
      aria-hidden="true"
      data-hint=""
      onPointerEnter={hold}
      onPointerLeave={letGo}
      className="border-edge bg-card text-ink fixed z-30 w-max max-w-[min(20rem,calc(100vw-16px))] rounded-md border px-2.5 py-1.5 shadow-md print:hidden"
    >
      <span className="text-muted block text-xs">{shown.when}</span>
      <span lang={shown.title.lang} className="block text-sm break-words">
        {shown.title.text}
      </span>
    </div>
  );
}

/** The hint to show, which comes and goes a moment after what the pointer is at and stays while it is held. */
function useShownHint(hint: HintText | null) {
  const [shown, setShown] = useState<HintText | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [held, setHeld] = useState(false);
  const id = hint?.id ?? null;
  if (dismissed !== null && dismissed !== id) setDismissed(null);
  const next = id !== null && dismissed === id ? null : hint;
  const nextId = next?.id ?? null;
  useEffect(() => {
    if (held && nextId === null) return;
    const delay = nextId === null ? GRACE : DELAY;
    const follow = setTimeout(() => setShown(next), delay);
    return () => clearTimeout(follow);
    // What a mark is called does not change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [nextId, held]);
  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return;
    const quit = new AbortController();
    const { signal } = quit;
    const dismiss = () => {
      setDismissed(id);
      setHeld(false);
      setShown(null);
    };
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && dismiss();
    window.addEventListener("keydown", onKey, { signal });
    window.addEventListener("scroll", dismiss, { capture: true, signal });
    return () => quit.abort();
  }, [isShown, id]);
  return {
    shown,
    hold: () => setHeld(true),
    letGo: () => setHeld(false),
  };
}
