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

/** Stands for a row that begins outside the timeline. */
const OUTSIDE = YEARS;

/** Events by the year in which they begin, a row for every year of the timeline; those outside it count nowhere. `mask` is not 0 for those that pass. */
export function densityByYear(
  columns: EventColumns,
  mask: Uint8Array,
): YearDensity[] {
  const years = yearsOf(columns);
  const totals = new Uint32Array(YEARS + 1);
  const passing = new Uint32Array(YEARS + 1);
  for (let row = 0; row < years.length; row += 1) {
    const year = years[row] as number;
    (totals[year] as number) += 1;
    if (mask[row] !== 0) (passing[year] as number) += 1;
  }
  return Array.from({ length: YEARS }, (_, index) => ({
    year: FIRST_YEAR + index,
    total: totals[index] ?? 0,
    passing: passing[index] ?? 0,
  }));
}

// The same for every filter, and of very many events most of the work.
const known = new WeakMap<EventColumns, Uint8Array>();

function yearsOf(columns: EventColumns): Uint8Array {
  const years = known.get(columns) ?? findYears(columns);
  known.set(columns, years);
  return years;
}

function findYears({ length, start }: EventColumns): Uint8Array {
  const starts = Float64Array.from({ length: YEARS + 1 }, (_, index) =>
    startOfYear(FIRST_YEAR + index),
  );
  const years = new Uint8Array(length).fill(OUTSIDE);
  for (let row = 0; row < length; row += 1) {
    const at = start[row] as number;
    if (at < RECORD_START) continue;
    let year = Math.floor((at - RECORD_START) / YEAR);
    // Leap days put the estimate a year off, at most.
    if (at >= (starts[year + 1] as number)) year += 1;
    else if (at < (starts[year] as number)) year -= 1;
    if (year >= 0 && year < YEARS) years[row] = year;
  }
  return years;
}
