import type { IndexedEvent } from "../../model/indexed-event";
import { EVENT_KINDS, EVENT_LEVELS } from "../../model/record";
import { compareSides } from "../../view/compare-sides";
import type { PlaceOption } from "../options";
import { actorLanes, placeLanes } from "./choice-lanes";
import { compareLanes } from "./compare-lanes";
import { makeLane, type Lane, type LaneView } from "./lane";

/** What lanes need beside the events and the view. */
interface LaneOptions {
  /** Every place of the record. */
  readonly places: readonly PlaceOption[];
  /** Lanes of actors or places (ids) that are kept though these are not chosen. */
  readonly pinned?: Iterable<string>;
}

/**
 * The lanes of a view from above, over the whole record: no filter takes an event out of its lane, or lanes would jump.
 * A row is a place in `events`. By kind and by level each event is in one lane. By actor it is in the lane of each
 * chosen actor or group that takes part, twelve at most; without a choice, in those of the eight most connected actors.
 * By place likewise; without a choice there are lanes of the eight busiest states and provinces, and what has no place
 * below a country has one of its own. Pinned lanes come after the chosen ones; last are the events in no other lane. A
 * comparison has three lanes whatever the mode: only the first, both, only the second.
 */
export function lanesOf(
  events: readonly IndexedEvent[],
  view: LaneView,
  { places, pinned = [] }: LaneOptions,
): readonly Lane[] {
  const sides = compareSides(view);
  if (sides) return compareLanes(events, sides, view.bodyOnly);
  switch (view.lanes) {
    case "kind":
      return EVENT_KINDS.map((kind) =>
        makeLane("kind", kind, events, (event) => event.kind === kind),
      );
    case "level":
      return EVENT_LEVELS.map((level) =>
        makeLane("level", level, events, (event) => event.level === level),
      );
    case "actor":
      return actorLanes(events, view, pinned);
    case "place":
      return placeLanes(events, view, places, pinned);
  }
}
