import type { Locale } from "@/lib/model/bilingual";
import type { Dataset, Pair, Place } from "@/lib/model/record";
import type { ChartData, ChartPair } from "./chart-data";
import { pickSources } from "./pick-sources";
import { pickTrade } from "./pick-trade";
import {
  parentsOf,
  placesAround,
  regionOf,
  type PlaceParents,
} from "../places-around";

/** What the charts need of the record, in one language and free of everything else. */
export function pickChartData(dataset: Dataset, locale: Locale): ChartData {
  const parents = parentsOf(dataset.places);
  const totals = dataset.pairTotals.map((row) => ({
    asOf: row.asOf?.edtf ?? null,
    total: row.total,
    stateProvince: row.stateProvince,
    city: row.city,
    note: row.scopeNote[locale],
    basis: row.basis,
    sources: row.sources,
  }));
  const trade = pickTrade(dataset, locale);
  const cited = [
    ...totals,
    ...trade.pressFigures,
    ...trade.uscbcFigures,
    ...trade.rankCounts,
    ...trade.trade,
    ...trade.twoWay,
    { sources: trade.censusSources },
  ].flatMap((row) => row.sources);
  return {
    asOf: dataset.asOf,
    states: dataset.places
      .filter(isState)
      .map((place) => ({ id: place.id, name: place.name[locale] })),
    pairs: dataset.pairs.map((pair) => pickPair(pair, parents)),
    pairSourceCount: new Set(dataset.pairs.flatMap((pair) => pair.sources))
      .size,
    totals,
    ...trade,
    sources: pickSources(dataset, new Set(cited)),
  };
}

/** Whether a place is a US state; the District of Columbia stands beside them (data dictionary, places.kind). */
export function isState(place: Place): boolean {
  return place.kind === "state" || place.id === "us-dc";
}

function pickPair(pair: Pair, parents: PlaceParents): ChartPair {
  return {
    state: regionOf(pair.usPlace, parents),
    places: [
      ...placesAround(pair.usPlace, parents),
      ...placesAround(pair.cnPlace, parents),
    ],
    level: pair.level,
    tie: pair.tie,
    status: pair.status,
    established: pair.established?.edtf ?? null,
  };
}
