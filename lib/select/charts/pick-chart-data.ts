import type { Locale } from "@/lib/model/bilingual";
import type { Dataset, Pair, Place } from "@/lib/model/record";
import type { ChartData, ChartPair, ChartSource } from "./chart-data";
import { pickTrade } from "./pick-trade";

/** What the charts need of the record, in one language and free of everything else. */
export function pickChartData(dataset: Dataset, locale: Locale): ChartData {
  const parents = new Map(
    dataset.places.map((place) => [place.id, place.parent]),
  );
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

// The District of Columbia stands beside the states (data dictionary, places.kind).
function isState(place: Place): boolean {
  return place.kind === "state" || place.id === "us-dc";
}

function pickPair(
  pair: Pair,
  parents: ReadonlyMap<string, string | null>,
): ChartPair {
  const us = placesAround(pair.usPlace, parents);
  return {
    // The last place around a US place is the country, the one before it the state.
    state: us.at(-2) ?? pair.usPlace,
    places: [...us, ...placesAround(pair.cnPlace, parents)],
    level: pair.level,
    tie: pair.tie,
    status: pair.status,
    established: pair.established?.edtf ?? null,
  };
}

function placesAround(
  id: string,
  parents: ReadonlyMap<string, string | null>,
): string[] {
  const chain: string[] = [];
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null)
    chain.push(at);
  return chain;
}

function pickSources(
  dataset: Dataset,
  cited: ReadonlySet<string>,
): Record<string, ChartSource> {
  return Object.fromEntries(
    dataset.sources
      .filter((source) => cited.has(source.id))
      .map(({ id, publisher, date, url }) => [id, { publisher, date, url }]),
  );
}
