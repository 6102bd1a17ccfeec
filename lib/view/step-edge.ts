import type { TimeWindow } from "../model/time-window";
import { FIRST_YEAR, LAST_YEAR } from "../time/record-window";
import { startOfYear, utcYear } from "../time/utc-day";

/** One edge of a time window. */
export type WindowEdge = "start" | "end";

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
};

/** The year at an edge of a window: the first or the last that it touches. */
export function edgeYear(window: TimeWindow, edge: WindowEdge): number {
  return edge === "start" ? utcYear(window.start) : utcYear(window.end - 1);
}

/** The window after a slider key on one of its edges, by whole years and at least one long; null for other keys. */
export function stepEdge(
  window: TimeWindow,
  edge: WindowEdge,
  key: string,
): TimeWindow | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const wanted = edgeYear(window, edge) + step;
  const other = edgeYear(window, edge === "start" ? "end" : "start");
  if (edge === "start") {
    const year = Math.min(Math.max(wanted, FIRST_YEAR), other);
    return { start: startOfYear(year), end: window.end };
  }
  const year = Math.max(Math.min(wanted, LAST_YEAR), other);
  return { start: window.start, end: startOfYear(year + 1) };
}
