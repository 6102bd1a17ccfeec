import type { FuzzyDate } from "../../model/fuzzy-date";
import { OPEN } from "../../time/range-end";
import type { JsonLdValue } from "./json-ld";

const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF-level1";

/**
 * A date as precisely as it is known: ISO 8601 knows years and months, so `1985` stays `1985`. What it does not know,
 * an approximate date, is said in EDTF with its datatype; an open end is left out.
 *
 * @example dateJsonLd(requireEdtf("1985~")) // { "@type": "…/EDTF-level1", "@value": "1985~" }
 */
export function dateJsonLd(date: FuzzyDate | null): JsonLdValue {
  if (!date || date.edtf === OPEN) return undefined;
  return date.approximate ? { "@type": EDTF, "@value": date.edtf } : date.edtf;
}
