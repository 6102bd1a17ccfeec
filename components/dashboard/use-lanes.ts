import { useMemo } from "react";
import type { NamedLane } from "@/components/timeline/timeline-props";
import type { FilterNames } from "@/lib/describe/filter-names";
import { nameLane } from "@/lib/describe/lane-name";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import { laneGrouping, type LaneView } from "@/lib/select/lanes/lane";
import { lanesOf } from "@/lib/select/lanes/lanes-of";
import type { DashboardRecord } from "./use-record";

/** The lanes of a view with their names; the same ones as long as nothing that makes them changes. */
export function useLanes(
  { events, places }: DashboardRecord,
  view: ViewState,
  names: FilterNames,
  messages: Messages,
): readonly NamedLane[] {
  const key = JSON.stringify(laneView(view));
  return useMemo(() => {
    const made = JSON.parse(key) as LaneView;
    return namedLanes({ events, places }, made, names, messages);
  }, [events, places, key, names, messages]);
}

/** The lanes of a view with their names. */
export function namedLanes(
  { events, places }: Pick<DashboardRecord, "events" | "places">,
  view: LaneView,
  names: FilterNames,
  messages: Messages,
): NamedLane[] {
  return lanesOf(events, view, { places }).map((lane) => ({
    ...lane,
    name: nameLane(lane, view, names, messages),
  }));
}

// By kind and by level the choice of actors and places makes no other lanes.
function laneView(view: ViewState): LaneView {
  const { lanes, actors, places, compare, bodyOnly } = view;
  const grouping = laneGrouping(view);
  return grouping === "kind" || grouping === "level"
    ? { lanes, actors: [], places: [], compare: null, bodyOnly: false }
    : { lanes, actors, places, compare, bodyOnly };
}
