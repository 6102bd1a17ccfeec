import type { ViewState } from "../model/view-state";
import { DEFAULT_VIEW } from "./default-view";

/** A parameter of the URL and its value, not yet encoded. */
type ViewEntry = readonly [param: string, value: string];

function list(values: readonly string[]): string {
  return values.join(",");
}

function unless(value: string, byDefault: string): string {
  return value === byDefault ? "" : value;
}

/** What differs from `DEFAULT_VIEW`, as parameters in their canonical order; lists are joined by commas. */
export function viewEntries(view: ViewState): ViewEntry[] {
  const all: ViewEntry[] = [
    ["actor", list(view.actors)],
    ["place", list(view.places)],
    ["compare", view.compare?.id ?? ""],
    ["match", unless(view.match, DEFAULT_VIEW.match)],
    ["body", view.bodyOnly ? "only" : ""],
    ["kind", list(view.kinds)],
    ["level", list(view.levels)],
    ["tie", list(view.ties)],
    ["status", list(view.statuses)],
    ["pairlevel", list(view.pairLevels)],
    ["from", view.from ?? ""],
    ["to", view.to ?? ""],
    ["q", view.q],
    ["lanes", unless(view.lanes, DEFAULT_VIEW.lanes)],
    ["bands", view.bands ? "on" : ""],
    ["metric", view.metric ?? ""],
    ["sort", unless(view.sort, DEFAULT_VIEW.sort)],
    ["pairsort", unless(view.pairOrder, DEFAULT_VIEW.pairOrder)],
    ["event", view.event ?? ""],
    ["pair", view.pair ?? ""],
    ["year", view.year === null ? "" : String(view.year)],
    ["state", view.state ?? ""],
    ["index", view.indexed ? "on" : ""],
    ["theme", unless(view.theme, DEFAULT_VIEW.theme)],
  ];
  return all.filter(([, value]) => value !== "");
}
