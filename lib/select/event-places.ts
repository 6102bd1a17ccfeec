import type { Dataset, RecordEvent } from "../model/record";
import { parentsOf } from "./places-around";

/**
 * A function from an event to every place it has (design.md section 3): where it happened, the places that somebody in
 * it represents, both places of its pair, each followed by the places around it up to the country.
 */
export function eventPlaces(
  dataset: Dataset,
): (event: RecordEvent) => string[] {
  const parents = parentsOf(dataset.places);
  const pairs = new Map(dataset.pairs.map((pair) => [pair.id, pair]));
  return (event) => {
    const pair = event.pair === null ? undefined : pairs.get(event.pair);
    const own = [
      event.place,
      ...event.participants.map(({ represents }) => represents),
      pair?.usPlace ?? null,
      pair?.cnPlace ?? null,
    ];
    const found = new Set<string>();
    for (const id of own)
      for (let at = id; at !== null; at = parents.get(at) ?? null)
        found.add(at);
    return [...found];
  };
}
