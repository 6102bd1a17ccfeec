import type { TimeWindow } from "../model/time-window";
import { FIRST_YEAR, LAST_YEAR } from "../time/record-window";
import { DAY, startOfYear } from "../time/utc-day";
import { panWindow } from "./move-window";
import { wholeYears, yearsFrom } from "./whole-years";

/** Milliseconds: windows from a year to ten keep their length when they jump. */
const SHORTEST_KEPT = 365 * DAY;
const LONGEST_KEPT = 10 * 366 * DAY;

/** Why a text is no year to jump to, or the year. */
export type JumpYear =
  { readonly year: number } | { readonly reason: "malformed" | "out-of-range" };

/**
 * Reads a year of the record as a reader types it, full-width digits and the Chinese word for year included.
 *
 * @example readJumpYear("１９８５年") // { year: 1985 }
 */
export function readJumpYear(text: string): JumpYear {
  const value = text
    .normalize("NFKC")
    .trim()
    .replace(/\s*年$/, "");
  if (!/^\d{4}$/.test(value)) return { reason: "malformed" };
  const year = Number(value);
  return year >= FIRST_YEAR && year <= LAST_YEAR
    ? { year }
    : { reason: "out-of-range" };
}

/**
 * The window with a year in its middle: as long as the present one where that is from one year to ten, otherwise the
 * year with the one before and the one after. A window of whole years stays one; near the record's edges the year is
 * in the window but not in its middle.
 */
export function jumpToYear(present: TimeWindow, year: number): TimeWindow {
  const length = present.end - present.start;
  const kept = length >= SHORTEST_KEPT && length <= LONGEST_KEPT;
  const years = kept ? wholeYears(present) : 3;
  if (years === null) {
    const middle = (startOfYear(year) + startOfYear(year + 1)) / 2;
    return panWindow(present, middle - (present.start + present.end) / 2);
  }
  return yearsFrom(year - Math.floor((years - 1) / 2), years);
}
