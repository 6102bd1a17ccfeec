import type { TimeWindow } from "../model/time-window";
import { RECORD_END, RECORD_START } from "../time/record-window";
import { panWindow, SHORTEST_WINDOW } from "./move-window";

/** What of a brush the pointer took hold of. */
export type BrushPart = "start" | "end" | "window" | "outside";

/**
 * The window after a brush gesture that took hold of `part` at one instant and has come to another (UTC milliseconds):
 * an edge moves, the whole moves, or, from outside (and inside one that already shows all), a new one is drawn.
 */
export function brushWindow(
  from: TimeWindow,
  part: BrushPart,
  at: number,
  to: number,
): TimeWindow {
  const full = from.start <= RECORD_START && from.end >= RECORD_END;
  if (part === "window" && !full) return panWindow(from, to - at);
  if (part === "start")
    return {
      start: clamp(Math.min(to, from.end - SHORTEST_WINDOW)),
      end: from.end,
    };
  if (part === "end")
    return {
      start: from.start,
      end: clamp(Math.max(to, from.start + SHORTEST_WINDOW)),
    };
  const start = clamp(Math.min(at, to));
  const end = clamp(Math.max(at, to, start + SHORTEST_WINDOW));
  return { start: Math.min(start, end - SHORTEST_WINDOW), end };
}

function clamp(instant: number): number {
  return Math.min(RECORD_END, Math.max(RECORD_START, instant));
}
