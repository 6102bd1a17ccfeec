import { UTCDate } from "@date-fns/utc";
import { differenceInYears } from "date-fns/differenceInYears";
import type { FuzzyDate } from "../model/fuzzy-date";
import { DAY } from "./utc-day";

/**
 * How many whole years lie between two dates: the fewest and the most that they allow, alike where both are known well.
 *
 * @example yearsBetween(requireEdtf("1994-06-22"), requireEdtf("2025")) // { least: 30, most: 31 }
 */
export function yearsBetween(
  from: FuzzyDate,
  to: FuzzyDate,
): { readonly least: number; readonly most: number } {
  return {
    least: wholeYears(from.end - DAY, to.start),
    most: wholeYears(from.start, to.end - DAY),
  };
}

function wholeYears(from: number, to: number): number {
  return Math.max(0, differenceInYears(new UTCDate(to), new UTCDate(from)));
}
