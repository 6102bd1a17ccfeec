import type { IndexedEvent } from "../model/indexed-event";
import type { ViewState } from "../model/view-state";
import { activeFilters, type ActiveFilter } from "./active-filters";
import { filterEvents } from "./filter-events";

/** An active filter and how many events pass without it. */
export interface Relaxation {
  readonly filter: ActiveFilter;
  readonly count: number;
}

// What only charts of pairs read takes no event away.
const OF_PAIRS: ReadonlySet<string> = new Set(["tie", "status", "pairLevel"]);

/** What taking away each filter on events alone would bring back, most first. */
export function relaxFilters(
  events: readonly IndexedEvent[],
  view: ViewState,
  textHits: ReadonlySet<string> | null,
): Relaxation[] {
  return activeFilters(view)
    .filter(({ facet }) => !OF_PAIRS.has(facet))
    .map((filter) => {
      const hits = filter.facet === "text" ? null : textHits;
      return {
        filter,
        count: filterEvents(events, filter.without, hits).length,
      };
    })
    .sort((a, b) => b.count - a.count);
}
