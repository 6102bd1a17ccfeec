import type { Locale } from "@/lib/model/bilingual";
import type { Dataset, Pair, Place } from "@/lib/model/record";
import type { ChartState } from "./chart-data";
import type { ExplorerPair, ExplorerPlace, PairsData } from "./pairs-data";
import { isState } from "./pick-chart-data";
import { pickSources } from "./pick-sources";
import {
  parentsOf,
  placesAround,
  regionOf,
  type PlaceParents,
} from "../places-around";

/** What the explorer of pairs needs of the record, in one language and free of everything else. */
export function pickPairsData(dataset: Dataset, locale: Locale): PairsData {
  const parents = parentsOf(dataset.places);
  const pairs = dataset.pairs.map((pair) => pickPair(pair, parents, locale));
  const used = new Set(pairs.flatMap((pair) => pair.places));
  const cited = new Set(dataset.pairs.flatMap((pair) => pair.sources));
  return {
    asOf: dataset.asOf,
    states: byName(dataset.places.filter(isState), locale),
    provinces: byName(dataset.places.filter(isProvince), locale),
    pairs,
    places: Object.fromEntries(
      dataset.places
        .filter((place) => used.has(place.id) && place.kind !== "country")
        .flatMap(pickPlace),
    ),
    sources: pickSources(dataset, cited),
  };
}

function isProvince({ kind, country }: Place): boolean {
  return (
    country === "CN" &&
    (kind === "province" ||
      kind === "municipality" ||
      kind === "autonomous-region")
  );
}

function byName(places: readonly Place[], locale: Locale): ChartState[] {
  return places.map(({ id, name }) => ({ id, name: name[locale] }));
}

function pickPair(
  pair: Pair,
  parents: PlaceParents,
  locale: Locale,
): ExplorerPair {
  return {
    id: pair.id,
    us: pair.usPlace,
    cn: pair.cnPlace,
    state: regionOf(pair.usPlace, parents),
    province: regionOf(pair.cnPlace, parents),
    places: [
      ...placesAround(pair.usPlace, parents),
      ...placesAround(pair.cnPlace, parents),
    ],
    level: pair.level,
    tie: pair.tie,
    status: pair.status,
    established: pair.established?.edtf ?? null,
    ended: pair.ended?.edtf ?? null,
    note: pair.statusNote[locale],
    sources: pair.sources,
  };
}

function pickPlace({ id, name, lat, lng }: Place): [string, ExplorerPlace][] {
  return lat === null || lng === null ? [] : [[id, { id, name, lat, lng }]];
}
