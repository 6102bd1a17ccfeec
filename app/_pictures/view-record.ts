import { filterNames, type FilterNames } from "@/lib/describe/filter-names";
import { landPath } from "@/lib/layout/charts/land";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { EventColumns } from "@/lib/model/event-columns";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { Dataset } from "@/lib/model/record";
import { ANNIVERSARY_YEARS } from "@/lib/select/anniversaries";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import type { TradeData } from "@/lib/select/charts/trade-data";
import { toColumns } from "@/lib/select/event-columns";
import { indexEvents } from "@/lib/select/index-events";
import { knownIds } from "@/lib/select/known-ids";
import {
  actorOptions,
  placeOptions,
  type PlaceOption,
} from "@/lib/select/options";
import { buildCorpus, type CorpusEntry } from "@/lib/select/text-search";
import {
  pickTimelineContext,
  type TimelineContext,
} from "@/lib/select/timeline-context";
import type { KnownIds } from "@/lib/view/parse-view";

/** A version of the record in one language, each part made when it is first asked for. */
export interface ViewRecord {
  readonly dataset: Dataset;
  readonly known: () => KnownIds;
  readonly names: () => FilterNames;
  readonly places: () => readonly PlaceOption[];
  readonly charts: () => ChartData;
  readonly pairs: () => PairsData;
  readonly trade: () => TradeData;
  readonly events: () => readonly IndexedEvent[];
  readonly columns: () => EventColumns;
  readonly corpus: () => readonly CorpusEntry[];
  readonly context: () => TimelineContext;
}

const made = new WeakMap<Dataset, Map<Locale, ViewRecord>>();

/** A version of the record as views need it; the same one for the same dataset and language. */
export function viewRecord(dataset: Dataset, locale: Locale): ViewRecord {
  const byLocale = made.get(dataset) ?? new Map<Locale, ViewRecord>();
  made.set(dataset, byLocale);
  const record = byLocale.get(locale) ?? makeRecord(dataset, locale);
  byLocale.set(locale, record);
  return record;
}

function makeRecord(dataset: Dataset, locale: Locale): ViewRecord {
  const events = once(() => indexEvents(dataset, locale));
  const places = once(() => placeOptions(dataset, locale));
  return {
    dataset,
    events,
    places,
    known: once(() => ({ ...knownIds(dataset), years: ANNIVERSARY_YEARS })),
    names: once(() =>
      filterNames(actorOptions(dataset, locale), places(), messagesFor(locale)),
    ),
    charts: once(() => pickChartData(dataset, locale)),
    pairs: once(() => ({
      ...pickPairsData(dataset, locale),
      land: landPath(),
    })),
    trade: once(() => pickTradeData(dataset, locale)),
    columns: once(() => toColumns(events())),
    corpus: once(() => buildCorpus(dataset)),
    context: once(() => pickTimelineContext(dataset, locale)),
  };
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | null = null;
  return () => (value ??= { made: make() }).made;
}
