import type { Place } from "../model/record";

/** By place id, the place around it; null for a country. */
export type PlaceParents = ReadonlyMap<string, string | null>;

/** What each place lies in. */
export function parentsOf(places: readonly Place[]): PlaceParents {
  return new Map(places.map((place) => [place.id, place.parent]));
}

/** A place and all that holds it, the country last. */
export function placesAround(id: string, parents: PlaceParents): string[] {
  const chain: string[] = [];
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null)
    chain.push(at);
  return chain;
}

/** The US state or Chinese province-level unit that a place lies in or is; the place itself where it lies in none. */
export function regionOf(id: string, parents: PlaceParents): string {
  // The last place around one is the country, the one before it the state or province.
  return placesAround(id, parents).at(-2) ?? id;
}
