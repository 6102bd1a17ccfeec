import { requireEdtf } from "./parse-edtf";
import { utcDay } from "./utc-day";

/** The EDTF day after an EDTF day; throws a RangeError where it is none. */
export function nextDay(day: string): string {
  return utcDay(requireEdtf(day).end);
}
