import type { Dataset } from "../model/record";
import type { KnownIds } from "../view/parse-view";
import { ACTOR_GROUPS } from "./actor-groups";

/** The ids of the whole record that a URL may name. */
export function knownIds(dataset: Dataset): KnownIds {
  return {
    actors: new Set([...ACTOR_GROUPS, ...dataset.actors.map(({ id }) => id)]),
    places: new Set(dataset.places.map(({ id }) => id)),
    events: new Set(dataset.events.map(({ id }) => id)),
    pairs: new Set(dataset.pairs.map(({ id }) => id)),
    states: new Set(dataset.stateExports.map(({ state }) => state)),
  };
}
