import type { IndexedEvent } from "../model/indexed-event";
import type { TimeWindow } from "../model/time-window";
import type { ViewState } from "../model/view-state";
import { timeWindow } from "../view/time-window";
import { filterEvents } from "./filter-events";

/** The events that a view selects. */
export interface Selection {
  readonly window: TimeWindow;
  /** Ids of those that pass every filter but the period, so that a pan need not filter anew. */
  readonly matching: ReadonlySet<string>;
  /** Those that pass every filter, in their given order. */
  readonly shown: readonly IndexedEvent[];
}

/** Applies a view to the events; `textHits` are the ids that a text search found, or null when there is none. */
export function selectEvents(
  events: readonly IndexedEvent[],
  view: ViewState,
  textHits: ReadonlySet<string> | null,
): Selection {
  const window = timeWindow(view);
  const matching = filterEvents(events, view, textHits, "period");
  return {
    window,
    matching: new Set(matching.map(({ id }) => id)),
    shown: matching.filter(
      (event) => event.start < window.end && event.end > window.start,
    ),
  };
}
