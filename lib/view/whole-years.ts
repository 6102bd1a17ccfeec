import type { TimeWindow } from "../model/time-window";
import { FIRST_YEAR, LAST_YEAR } from "../time/record-window";
import { startOfYear, utcYear } from "../time/utc-day";

/** The window of some whole years from one on, moved into the record where it would reach beyond it. */
export function yearsFrom(first: number, years: number): TimeWindow {
  const latest = LAST_YEAR + 1 - years;
  const from = Math.max(FIRST_YEAR, Math.min(latest, first));
  return { start: startOfYear(from), end: startOfYear(from + years) };
}

/** How many years a window is that begins and ends with whole ones; null for others. */
export function wholeYears({ start, end }: TimeWindow): number | null {
  const [first, last] = [utcYear(start), utcYear(end)];
  return startOfYear(first) === start && startOfYear(last) === end
    ? last - first
    : null;
}

/** The whole years that a window touches. */
export function touchedYears({ start, end }: TimeWindow): TimeWindow {
  return {
    start: startOfYear(utcYear(start)),
    end: startOfYear(utcYear(end - 1) + 1),
  };
}
