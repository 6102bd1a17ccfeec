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

/**
 * The window after a slider key on one of its edges, by whole years and at least one long; null for other keys. From
 * within a year, the first step goes to the end of that year which lies ahead.
 */
export function stepEdge(
  window: TimeWindow,
  edge: WindowEdge,
  key: string,
): TimeWindow | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const wanted = wholeYear(window, edge, step) + step;
  const other = edgeYear(window, edge === "start" ? "end" : "start");
  if (edge === "start") {
    const year = Math.min(Math.max(wanted, FIRST_YEAR), other);
    return { start: startOfYear(year), end: window.end };
  }
  const year = Math.max(Math.min(wanted, LAST_YEAR), other);
  return { start: window.start, end: startOfYear(year + 1) };
}

// The year whose edge the steps are counted from: behind where the window starts or ends within a year.
function wholeYear(window: TimeWindow, edge: WindowEdge, step: number): number {
  const year = edgeYear(window, edge);
  if (edge === "start")
    return step < 0 && startOfYear(year) < window.start ? year + 1 : year;
  return step > 0 && startOfYear(year + 1) > window.end ? year - 1 : year;
}
