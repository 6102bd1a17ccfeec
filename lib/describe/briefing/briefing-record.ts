import type { Locale } from "../../model/bilingual";
import type { IndexedEvent } from "../../model/indexed-event";
import type { Dataset } from "../../model/record";
import { ANNIVERSARY_YEARS } from "../../select/anniversaries";
import type { PairsData } from "../../select/charts/pairs-data";
import { pickPairsData } from "../../select/charts/pick-pairs-data";
import { pickTradeData } from "../../select/charts/pick-trade-data";
import type { TradeData } from "../../select/charts/trade-data";
import { indexEvents } from "../../select/index-events";
import { knownIds } from "../../select/known-ids";
import { actorOptions, placeOptions } from "../../select/options";
import { messagesFor } from "../../messages/messages-for";
import type { KnownIds } from "../../view/parse-view";
import { filterNames, type FilterNames } from "../filter-names";
import type { SourceRef } from "./filled-briefing";

/** The documents that a briefing may name. */
export interface CitedDocuments {
  /** By id. */
  readonly sources: Readonly<Record<string, SourceRef>>;
  /** Ids of sources by event. */
  readonly events: Readonly<Record<string, readonly string[]>>;
}

/** What of the record fills a briefing, in one language. */
export interface BriefingRecord {
  readonly events: readonly IndexedEvent[];
  readonly known: KnownIds;
  readonly names: FilterNames;
  readonly pairs: PairsData;
  /** The charts' data with what the page of trade adds. */
  readonly trade: TradeData;
  readonly cited: CitedDocuments;
}

const made = new WeakMap<Dataset, Map<Locale, BriefingRecord>>();

/** What of the record fills a briefing; the same one for the same dataset and language. */
export function briefingRecord(
  dataset: Dataset,
  locale: Locale,
): BriefingRecord {
  const byLocale = made.get(dataset) ?? new Map<Locale, BriefingRecord>();
  made.set(dataset, byLocale);
  const record = byLocale.get(locale) ?? makeRecord(dataset, locale);
  byLocale.set(locale, record);
  return record;
}

function makeRecord(dataset: Dataset, locale: Locale): BriefingRecord {
  return {
    events: indexEvents(dataset, locale),
    known: { ...knownIds(dataset), years: ANNIVERSARY_YEARS },
    names: filterNames(
      actorOptions(dataset, locale),
      placeOptions(dataset, locale),
      messagesFor(locale),
    ),
    pairs: pickPairsData(dataset, locale),
    trade: pickTradeData(dataset, locale),
    cited: pickCited(dataset),
  };
}

function pickCited({ sources, events }: Dataset): CitedDocuments {
  return {
    sources: Object.fromEntries(
      sources.map(({ id, title, publisher, url }) => [
        id,
        { id, title, publisher, url: url === "" ? null : url },
      ]),
    ),
    events: Object.fromEntries(
      events.map((event) => [event.id, event.sources]),
    ),
  };
}
