import type { FuzzyDate } from "../model/fuzzy-date";
import { requireEdtf } from "./parse-edtf";
import { RECORD_END, RECORD_START } from "./record-window";

/** What EDTF writes for an end of a range that is open, as in `1985/..`. */
export const OPEN = "..";

const OPEN_DATE: FuzzyDate = {
  edtf: OPEN,
  start: RECORD_START,
  end: RECORD_END,
  precision: "year",
  approximate: false,
};

/**
 * One end of a range: an EDTF date, or `OPEN`, which reaches as far as the record does. Throws a RangeError naming
 * anything else.
 */
export function requireRangeEnd(edtf: string): FuzzyDate {
  return edtf === OPEN ? OPEN_DATE : requireEdtf(edtf);
}
