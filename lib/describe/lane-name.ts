import type { Messages } from "../messages/messages";
import type { ViewState } from "../model/view-state";
import type { LaneEntries } from "../select/lanes/count-entries";
import {
  COMPARE_LANES,
  NOWHERE,
  OTHERS,
  type Lane,
  type LaneGrouping,
} from "../select/lanes/lane";
import { compareSides } from "../view/compare-sides";
import { nameId, type FilterNames } from "./filter-names";

/** What a lane is made by and its id. */
type NamedLane = Pick<Lane, "id" | "mode">;

/**
 * What a lane is called in a view.
 *
 * @example nameLane({ id: "xi-jinping", mode: "actor" }, view, names, english) // "Xi Jinping"
 */
export function nameLane(
  { id, mode }: NamedLane,
  view: Pick<ViewState, "actors" | "places" | "compare">,
  names: FilterNames,
  messages: Messages,
): string {
  const { kind, level, lane } = messages.names;
  const from = (words: Readonly<Record<string, string>>) => words[id] ?? id;
  switch (mode) {
    case "kind":
      return from(kind);
    case "level":
      return from(level);
    case "actor":
      return id === OTHERS ? lane.others.actor : nameId(id, names);
    case "place":
      if (id === NOWHERE) return lane.nowhere;
      return id === OTHERS ? lane.others.place : nameId(id, names);
    case "compare":
      return nameSide(id, view, names, messages);
  }
}

function nameSide(
  id: string,
  view: Pick<ViewState, "actors" | "places" | "compare">,
  names: FilterNames,
  { names: { lane } }: Messages,
): string {
  const sides = compareSides(view);
  const [first, , second] = COMPARE_LANES;
  const side =
    id === first ? sides?.first : id === second ? sides?.second : null;
  return side ? lane.only(nameId(side.id, names)) : lane.both;
}

/** Whether an event may be in several lanes of a grouping. */
export function isShared(mode: LaneGrouping): boolean {
  return mode === "actor" || mode === "place";
}

/** The spoken name of a lane with its counts, which are of memberships where an event may be in several lanes. */
export function labelLane(
  mode: LaneGrouping,
  name: string,
  count: number,
  total: number,
  { timeline }: Messages,
): string {
  const say = isShared(mode) ? timeline.sharedLaneLabel : timeline.laneLabel;
  return say(name, count, total);
}

/**
 * How many events the lanes hold and how often, where these differ; otherwise null.
 *
 * @example describeEntries({ events: 59, entries: 83 }, english) // "59 events, 83 lane entries"
 */
export function describeEntries(
  { events, entries }: LaneEntries,
  { timeline }: Messages,
): string | null {
  return events === entries ? null : timeline.laneEntries(events, entries);
}
