import type { Locale } from "../model/bilingual";
import type { Dataset } from "../model/record";
import { formatDate } from "../time/format-date";

/** A reported count of sister ties with both its parts. */
export interface ReportedPairs {
  readonly total: number;
  readonly stateProvince: number;
  readonly city: number;
  /** In words. */
  readonly date: string;
}

/** The latest official count that names both its parts; throws a RangeError where the record has none. */
export function reportedPairs(dataset: Dataset, locale: Locale): ReportedPairs {
  const counts = dataset.pairTotals.flatMap(
    ({ asOf, total, stateProvince, city, basis }) =>
      asOf &&
      total !== null &&
      stateProvince !== null &&
      city !== null &&
      basis === "official-count"
        ? [{ asOf, total, stateProvince, city }]
        : [],
  );
  const latest = counts.sort((a, b) => b.asOf.start - a.asOf.start)[0];
  if (!latest) throw new RangeError("no official count names both its parts");
  const { asOf, ...parts } = latest;
  return { ...parts, date: formatDate(asOf, locale) };
}
