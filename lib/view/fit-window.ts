import type { EventColumns } from "../model/event-columns";
import type { TimeWindow } from "../model/time-window";
import { parseEdtf } from "../time/parse-edtf";
import { RECORD_END, RECORD_START } from "../time/record-window";
import { DAY, utcDay } from "../time/utc-day";
import { SHORTEST_WINDOW, windowAround } from "./move-window";

type Dates = Pick<EventColumns, "start" | "end">;

/** Room on each side of what is fitted, a share of its length. */
const PAD = 1 / 32;
/** From these lengths on, milliseconds, a fitted window begins and ends with whole years or months. */
const WHOLE_YEARS = 8 * 365 * DAY;
const WHOLE_MONTHS = 240 * DAY;

/**
 * From the first to the last moment of some rows, UTC milliseconds; a month or a year counts in its whole length.
 * `pass` says with 1 which rows count; without it all of the first `length` do. Null where none does.
 */
export function extentOf(
  { start, end }: Dates,
  length: number,
  pass?: Uint8Array,
): TimeWindow | null {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < length; row += 1) {
    if (pass && pass[row] !== 1) continue;
    first = Math.min(first, start[row] ?? Infinity);
    last = Math.max(last, end[row] ?? -Infinity);
  }
  return first < last ? { start: first, end: last } : null;
}

/**
 * The window that shows a stretch of time with a little room on each side, widened to whole years or months where it
 * is long; at least `SHORTEST_WINDOW`, and inside the record.
 */
export function fitWindow({ start, end }: TimeWindow): TimeWindow {
  const pad = (end - start) * PAD;
  const length = end - start;
  if (length < SHORTEST_WINDOW) return windowAround(start, end);
  const from = clamp(start - pad);
  const to = clamp(end + pad);
  if (length < WHOLE_MONTHS) return { start: from, end: to };
  const part = length < WHOLE_YEARS ? "0000-00".length : "0000".length;
  const first = parseEdtf(utcDay(from).slice(0, part));
  const last = parseEdtf(utcDay(to - 1).slice(0, part));
  return { start: first?.start ?? from, end: last?.end ?? to };
}

/** Whether two windows are the same to the day, as an address writes them. */
export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const days = (ms: number) => Math.round(ms / DAY);
  return days(a.start) === days(b.start) && days(a.end) === days(b.end);
}

/**
 * The window in which the events of a cluster stand further apart than in `present`; null where none does, since all
 * are on one day or the window is as short as windows get.
 */
export function unfoldWindow(
  dates: Dates,
  rows: ArrayLike<number>,
  present: TimeWindow,
): TimeWindow | null {
  let [first, last] = [Infinity, -Infinity];
  let [start, end] = [Infinity, -Infinity];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const [from, to] = [dates.start[row] ?? 0, dates.end[row] ?? 0];
    [start, end] = [Math.min(start, from), Math.max(end, to)];
    const middle = (from + to) / 2;
    [first, last] = [Math.min(first, middle), Math.max(last, middle)];
  }
  if (!(last - first >= DAY)) return null;
  // A year among days would widen the window to itself; the middles are where marks stand.
  const whole = windowAround(start, end);
  const tight = windowAround(first, last);
  const shorter = (window: TimeWindow) =>
    window.end - window.start < (present.end - present.start) * 0.95;
  if (shorter(whole)) return whole;
  return shorter(tight) ? tight : null;
}

function clamp(instant: number): number {
  return Math.min(RECORD_END, Math.max(RECORD_START, instant));
}
