import type { EventColumns } from "../../model/event-columns";
import { FIRST_YEAR, LAST_YEAR, RECORD_START } from "../../time/record-window";
import { startOfYear } from "../../time/utc-day";

/** How many events begin in a year, in the whole record and among those that pass. */
export interface YearDensity {
  readonly year: number;
  readonly total: number;
  readonly passing: number;
}

const YEAR = 365.2425 * 86_400_000;
const YEARS = LAST_YEAR - FIRST_YEAR + 1;

/** Events by the year in which they begin, a row for every year of the timeline; those outside it count nowhere. `mask` is not 0 for those that pass. */
export function densityByYear(
  { length, start }: EventColumns,
  mask: Uint8Array,
): YearDensity[] {
  const starts = Float64Array.from({ length: YEARS + 1 }, (_, index) =>
    startOfYear(FIRST_YEAR + index),
  );
  const totals = new Uint32Array(YEARS + 1);
  const passing = new Uint32Array(YEARS + 1);
  for (let row = 0; row < length; row += 1) {
    const at = start[row] as number;
    let year = Math.floor((at - RECORD_START) / YEAR);
    // Leap days put the estimate a year off, at most.
    if (year < 0 || at >= (starts[year + 1] as number)) year += 1;
    else if (at < (starts[year] as number)) year -= 1;
    if (year < 0 || year >= YEARS || at < RECORD_START) continue;
    (totals[year] as number) += 1;
    if (mask[row] !== 0) (passing[year] as number) += 1;
  }
  return Array.from({ length: YEARS }, (_, index) => ({
    year: FIRST_YEAR + index,
    total: totals[index] ?? 0,
    passing: passing[index] ?? 0,
  }));
}
