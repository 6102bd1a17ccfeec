import type { PairsMessages } from "../messages/page-messages";
import type { Dataset } from "../model/record";
import type { ChartSource } from "../select/charts/chart-data";
import { formatDate } from "../time/format-date";
import { pickText, type PickedText } from "./pick-text";
import { unplacedEnds, type UnplacedEnd } from "./unplaced-ends";

/** A tie whose place a source leaves open, as a reader is told of it. */
export interface UnplacedTie {
  readonly us: UnplacedEnd;
  readonly cn: UnplacedEnd;
  /** In words. */
  readonly established: string;
  readonly note: PickedText | null;
  readonly sources: readonly ChartSource[];
}

/** The ties that could not be placed, in the order of the record. */
export function unplacedTies(
  dataset: Dataset,
  messages: PairsMessages,
): UnplacedTie[] {
  const { locale } = messages;
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return dataset.unplacedPairs.map((row) => ({
    ...unplacedEnds(row, dataset.places, locale),
    established: row.established
      ? formatDate(row.established, locale)
      : messages.pairs.table.undated,
    note: pickText(row.note, locale),
    sources: row.sources.flatMap((id) => sources.get(id) ?? []),
  }));
}
