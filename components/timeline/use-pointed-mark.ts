import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { hitTest } from "@/lib/layout/timeline/hit-test";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { stopsOf, type Stop } from "@/lib/layout/timeline/stops";
import { stopUnder } from "./stop-links";

interface PointedMark {
  readonly timeline: PlacedTimeline;
  readonly idOf: (row: number) => string;
  /** A pointer's place in the plot. */
  readonly plotPoint: (event: MouseEvent) => readonly [number, number];
}

/** The mark or cluster under a resting pointer or with the keyboard's focus; null where there is none, and while something is dragged. */
export function usePointedMark(
  ref: RefObject<HTMLElement | null>,
  { timeline, idOf, plotPoint }: PointedMark,
): Stop | null {
  const [stop, setStop] = useState<Stop | null>(null);
  const change = (next: Stop | null) => {
    if (next?.id !== stop?.id) setStop(next);
  };
  const point = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const held = event.buttons !== 0;
    change(held ? null : hitTest(timeline, ...plotPoint(event)));
  });
  const focus = useEffectEvent((event: FocusEvent) => {
    const link = event.target instanceof Element ? event.target : null;
    if (link?.matches(":focus-visible"))
      change(stopUnder(link, stopsOf(timeline.lanes), idOf) ?? null);
  });
  const clear = useEffectEvent(() => change(null));
  useEffect(() => {
    const surface = ref.current;
    if (!surface) return;
    const quit = new AbortController();
    const { signal } = quit;
    surface.addEventListener("pointermove", (event) => point(event), {
      signal,
    });
    surface.addEventListener("pointerdown", () => clear(), { signal });
    surface.addEventListener("pointerleave", () => clear(), { signal });
    surface.addEventListener("focusin", (event) => focus(event), { signal });
    surface.addEventListener("focusout", () => clear(), { signal });
    return () => quit.abort();
  }, [ref]);
  return stop;
}
