import { useEffect, useEffectEvent, type RefObject } from "react";
import type { TimeWindow } from "@/lib/model/time-window";
import { brushWindow, type BrushPart } from "@/lib/view/brush-window";

interface Brush {
  readonly window: TimeWindow;
  /** The instant under a client x. */
  readonly instantAt: (clientX: number) => number;
  /** Called for each step of a gesture. */
  readonly onMove: (window: TimeWindow) => void;
  /** Called once at its end. */
  readonly onSettle: (window: TimeWindow) => void;
}

/** Draws, moves and resizes a time window by pointer over the elements marked `data-brush` in an SVG. */
export function useBrush(
  ref: RefObject<SVGSVGElement | null>,
  brush: Brush,
): void {
  const read = useEffectEvent(() => brush);
  useEffect(() => {
    const svg = ref.current;
    if (!svg) return;
    const quit = new AbortController();
    const { signal } = quit;
    let grip: { part: BrushPart; at: number; from: TimeWindow } | null = null;
    let last: TimeWindow | null = null;
    svg.addEventListener(
      "pointerdown",
      (event) => {
        if (event.button !== 0) return;
        const { window, instantAt } = read();
        const at = instantAt(event.clientX);
        grip = { part: partUnder(event.target), at, from: window };
        last = null;
        svg.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    svg.addEventListener(
      "pointermove",
      (event) => {
        if (!grip) return;
        const { instantAt, onMove } = read();
        last = brushWindow(
          grip.from,
          grip.part,
          grip.at,
          instantAt(event.clientX),
        );
        onMove(last);
      },
      { signal },
    );
    const release = () => {
      if (grip && last) read().onSettle(last);
      grip = null;
    };
    svg.addEventListener("pointerup", release, { signal });
    svg.addEventListener("pointercancel", release, { signal });
    return () => quit.abort();
  }, [ref]);
}

function partUnder(target: EventTarget | null): BrushPart {
  const part = (target as Element | null)
    ?.closest("[data-brush]")
    ?.getAttribute("data-brush");
  return part === "start" || part === "end" || part === "window"
    ? part
    : "outside";
}
