import type { TimeWindow } from "../model/time-window";
import type { ViewState } from "../model/view-state";
import { parseEdtf } from "../time/parse-edtf";
import { RECORD_END, RECORD_START } from "../time/record-window";
import { DAY, utcDay } from "../time/utc-day";

/** The stretch of time that a view shows; the whole record where it says nothing. */
export function timeWindow(view: Pick<ViewState, "from" | "to">): TimeWindow {
  const from = view.from === null ? null : parseEdtf(view.from);
  const to = view.to === null ? null : parseEdtf(view.to);
  return { start: from?.start ?? RECORD_START, end: to?.end ?? RECORD_END };
}

/**
 * The view moved to another window (UTC milliseconds): whole days, at least one, inside the record, and written as
 * months or years where they are whole.
 *
 * @example withWindow(view, Date.UTC(1985, 0, 1), Date.UTC(1995, 0, 1)) // from: "1985", to: "1994"
 */
export function withWindow(
  view: ViewState,
  startMs: number,
  endMs: number,
): ViewState {
  const start = clampDay(startMs, RECORD_START, RECORD_END - DAY);
  const end = clampDay(endMs, start + DAY, RECORD_END);
  return {
    ...view,
    from: start === RECORD_START ? null : startEdtf(start),
    to: end === RECORD_END ? null : endEdtf(end),
  };
}

function clampDay(ms: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(ms / DAY) * DAY));
}

function startEdtf(start: number): string {
  return wholePart(utcDay(start), utcDay(start));
}

// What ends where a year or month begins is the whole year or month before.
function endEdtf(end: number): string {
  return wholePart(utcDay(end - DAY), utcDay(end));
}

function wholePart(day: string, boundary: string): string {
  if (boundary.endsWith("-01-01")) return day.slice(0, 4);
  return boundary.endsWith("-01") ? day.slice(0, 7) : day;
}
