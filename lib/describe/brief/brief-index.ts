import type { Locale } from "../../model/bilingual";
import type { IndexedEvent } from "../../model/indexed-event";
import type { Dataset, Pair } from "../../model/record";
import { indexEvents } from "../../select/index-events";
import { sortEvents } from "../../select/sort-events";
import { indexRecord, type RecordIndex } from "../event-index";

/** The record as briefs ask for it: by place. */
export interface BriefIndex {
  readonly dataset: Dataset;
  readonly record: RecordIndex;
  readonly locale: Locale;
  /** Every event, in time. */
  readonly inTime: readonly IndexedEvent[];
  /** The events that have a place (design.md section 3), in time. */
  readonly eventsAt: ReadonlyMap<string, readonly IndexedEvent[]>;
  /** The ties of a place itself, not of what lies in it. */
  readonly tiesOf: ReadonlyMap<string, readonly Pair[]>;
  /** The places that lie directly in a place, in the record's order. */
  readonly children: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Dataset, Map<Locale, BriefIndex>>();

/** The index of a record in a language, made once for each. */
export function briefIndex(dataset: Dataset, locale: Locale): BriefIndex {
  const byLocale = indexes.get(dataset) ?? new Map<Locale, BriefIndex>();
  indexes.set(dataset, byLocale);
  const index = byLocale.get(locale) ?? makeIndex(dataset, locale);
  byLocale.set(locale, index);
  return index;
}

/** A place and what it lies in, from within outwards, the country last. */
export function placesAround(
  { record }: Pick<BriefIndex, "record">,
  id: string,
): string[] {
  const chain: string[] = [];
  for (
    let at: string | null = id;
    at !== null && !chain.includes(at);
    at = record.places.get(at)?.parent ?? null
  )
    chain.push(at);
  return chain;
}

/** Whether a place lies in another; none lies in itself. */
export function liesIn(
  index: Pick<BriefIndex, "record">,
  id: string,
  around: string,
): boolean {
  return id !== around && placesAround(index, id).includes(around);
}

function makeIndex(dataset: Dataset, locale: Locale): BriefIndex {
  const inTime = sortEvents(indexEvents(dataset, locale), "oldest");
  return {
    dataset,
    record: indexRecord(dataset),
    locale,
    inTime,
    eventsAt: gather(inTime, ({ places }) => places),
    tiesOf: gather(dataset.pairs, ({ usPlace, cnPlace }) => [usPlace, cnPlace]),
    children: new Map(
      [
        ...gather(dataset.places, ({ parent }) =>
          parent === null ? [] : [parent],
        ),
      ].map(([id, places]) => [id, places.map((place) => place.id)]),
    ),
  };
}

function gather<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): Map<string, Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const known = byKey.get(key);
      if (known) known.push(row);
      else byKey.set(key, [row]);
    }
  return byKey;
}
