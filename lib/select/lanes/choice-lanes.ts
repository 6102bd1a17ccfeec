import type { IndexedEvent } from "../../model/indexed-event";
import type { PlaceOption } from "../options";
import { isFirstLevel } from "../options";
import { hasActor } from "../has-choice";
import { busiestPlaces } from "./busiest-places";
import { connectedActors } from "./connected-actors";
import {
  DEFAULT_LANES,
  makeLane,
  MOST_LANES,
  NOWHERE,
  OTHERS,
  takenBy,
  type Lane,
  type LaneView,
} from "./lane";

type HasId = (event: IndexedEvent, id: string) => boolean;

/** A lane per chosen actor, else per most connected actor; then the pinned ones, then the events in none of these. */
export function actorLanes(
  events: readonly IndexedEvent[],
  { actors, bodyOnly }: LaneView,
  pinned: Iterable<string>,
): Lane[] {
  const byDefault = connectedActors(events).slice(0, DEFAULT_LANES);
  const has: HasId = (event, id) => hasActor(event, id, bodyOnly);
  const lanes = lanesPer("actor", events, [actors, byDefault], pinned, has);
  return [...lanes, ...restLane("actor", OTHERS, events, lanes)];
}

/**
 * A lane per chosen place, else per busiest state or province; then the pinned ones, then of the events in none of these
 * those that have no place below a country, then the others.
 */
export function placeLanes(
  events: readonly IndexedEvent[],
  view: LaneView,
  places: readonly PlaceOption[],
  pinned: Iterable<string>,
): Lane[] {
  const idsOf = (kept: readonly PlaceOption[]) =>
    new Set(kept.map(({ id }) => id));
  const firstLevel = idsOf(places.filter(isFirstLevel));
  const byDefault = busiestPlaces(events, firstLevel).slice(0, DEFAULT_LANES);
  const has: HasId = (event, id) => event.places.includes(id);
  const chosen = [view.places, byDefault] as const;
  const lanes = lanesPer("place", events, chosen, pinned, has);
  const countries = idsOf(places.filter(({ kind }) => kind === "country"));
  const nowhere = restLane("place", NOWHERE, events, lanes, (event) =>
    event.places.every((id) => countries.has(id)),
  );
  lanes.push(...nowhere);
  return [...lanes, ...restLane("place", OTHERS, events, lanes)];
}

function lanesPer(
  mode: "actor" | "place",
  events: readonly IndexedEvent[],
  [chosen, byDefault]: readonly [readonly string[], readonly string[]],
  pinned: Iterable<string>,
  has: HasId,
): Lane[] {
  const ids = chosen.length > 0 ? chosen.slice(0, MOST_LANES) : byDefault;
  const laneOf = (id: string) =>
    makeLane(mode, id, events, (event) => has(event, id));
  const kept = [...new Set(pinned)].filter((id) => !ids.includes(id));
  return [
    ...ids.map(laneOf),
    // What was pinned in another lane mode has no event here.
    ...kept.map(laneOf).filter(({ rows }) => rows.length > 0),
  ];
}

/** A lane of the events in none of the lanes that pass a test; none where there is no such event. */
function restLane(
  mode: "actor" | "place",
  id: string,
  events: readonly IndexedEvent[],
  lanes: readonly Lane[],
  test: (event: IndexedEvent) => boolean = () => true,
): Lane[] {
  const taken = takenBy(lanes, events.length);
  const rest = makeLane(
    mode,
    id,
    events,
    (event, row) => taken[row] === 0 && test(event),
  );
  return rest.rows.length > 0 ? [rest] : [];
}
