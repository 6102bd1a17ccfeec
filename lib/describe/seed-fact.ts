import type { Locale } from "../model/bilingual";
import type { Dataset } from "../model/record";
import { formatDate } from "../time/format-date";
import { parseEdtf } from "../time/parse-edtf";
import { indexRecord } from "./event-index";
import { pickText, type PickedText } from "./pick-text";
import { sourceDetails, type SourceDetail } from "./source-detail";

/** A founding statement as a reader is told of it. */
export interface SeedFactDetail {
  readonly fact: PickedText;
  /** As stated, in English. */
  readonly value: string;
  /** In words. */
  readonly asOf: string;
  readonly sources: readonly SourceDetail[];
}

/** The statements that the record started from, in a language. */
export function seedFacts(
  dataset: Dataset,
  locale: Locale,
): readonly SeedFactDetail[] {
  const { sources } = indexRecord(dataset);
  return dataset.seedFacts.flatMap((row) => {
    const fact = pickText(row.fact, locale);
    const asOf = parseEdtf(row.asOf);
    if (!fact) return [];
    return {
      fact,
      value: row.value,
      asOf: asOf ? formatDate(asOf, locale) : row.asOf,
      sources: sourceDetails(sources, row.sources, locale),
    };
  });
}
