import type { IndexedEvent } from "../../model/indexed-event";
import { FIRST_YEAR, LAST_YEAR } from "../../time/record-window";
import { utcYear } from "../../time/utc-day";

/** How many events begin in a year, in the whole record and among those that pass. */
export interface YearDensity {
  readonly year: number;
  readonly total: number;
  readonly passing: number;
}

/** Events by the year in which they begin, a row for every year of the timeline. */
export function densityByYear(
  events: readonly IndexedEvent[],
  passes: (event: IndexedEvent) => boolean,
): YearDensity[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, () => ({
    total: 0,
    passing: 0,
  }));
  for (const event of events) {
    const year = years[utcYear(event.start) - FIRST_YEAR];
    if (!year) continue;
    year.total += 1;
    if (passes(event)) year.passing += 1;
  }
  return years.map((counts, index) => ({
    year: FIRST_YEAR + index,
    ...counts,
  }));
}
