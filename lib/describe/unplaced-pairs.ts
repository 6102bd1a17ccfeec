import type { PairsMessages } from "../messages/page-messages";
import type { Dataset } from "../model/record";
import type { ChartSource } from "../select/charts/chart-data";
import { formatDate } from "../time/format-date";
import { pickText, type PickedText } from "./pick-text";

/** A tie whose place a source leaves open, as a reader is told of it. */
export interface UnplacedTie {
  /** Both ends with the state and the province, as far as the source gives them. */
  readonly us: string;
  readonly cn: string;
  /** In words. */
  readonly established: string;
  readonly note: PickedText | null;
  readonly sources: readonly ChartSource[];
}

/** The ties that could not be placed, in the order of the record; their names are those of the source. */
export function unplacedTies(
  dataset: Dataset,
  messages: PairsMessages,
): UnplacedTie[] {
  const { locale } = messages;
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const join = (...parts: readonly string[]) =>
    parts.filter(Boolean).join(", ");
  return dataset.unplacedPairs.map((row) => ({
    us: join(row.usName, row.usState),
    cn: join(row.cnName, row.cnProvince),
    established: row.established
      ? formatDate(row.established, locale)
      : messages.pairs.table.undated,
    note: pickText(row.note, locale),
    sources: row.sources.flatMap((id) => sources.get(id) ?? []),
  }));
}
