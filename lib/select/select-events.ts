import type { IndexedEvent } from "../model/indexed-event";
import type { TimeWindow } from "../model/time-window";
import type { ViewState } from "../model/view-state";
import { DEFAULT_VIEW } from "../view/default-view";
import { filterEvents } from "./filter-events";

/** What of a view filters events, the period and the text search aside. */
export type EventFilters = Pick<
  ViewState,
  "actors" | "places" | "compare" | "match" | "bodyOnly" | "kinds" | "levels"
>;

/** The events that pass all filters but the period; `textHits` are the ids that a text search found, or null when there is none. */
export function matchEvents(
  events: readonly IndexedEvent[],
  filters: EventFilters,
  textHits: ReadonlySet<string> | null,
): IndexedEvent[] {
  return filterEvents(
    events,
    { ...DEFAULT_VIEW, ...filters },
    textHits,
    "period",
  );
}

/** Those of some events whose dates touch a window, in their given order. */
export function showEvents(
  events: readonly IndexedEvent[],
  { start, end }: TimeWindow,
): IndexedEvent[] {
  return events.filter((event) => event.start < end && event.end > start);
}
