import type { ViewState } from "../../model/view-state";
import { activeFilters, type FilterFacet } from "../active-filters";
import { pairsScope } from "../charts/pairs-scope";
import type { PairsData } from "../charts/pairs-data";
import { selectPairs } from "../charts/select-pairs";
import type { Relaxation } from "../relax-filters";

// What only events have takes no tie away.
const OF_EVENTS: ReadonlySet<FilterFacet> = new Set([
  "actor",
  "body",
  "kind",
  "level",
]);

/** What taking away each filter on ties alone would bring back, most first. */
export function relaxPairs(data: PairsData, view: ViewState): Relaxation[] {
  return activeFilters(view)
    .filter(({ facet }) => !OF_EVENTS.has(facet))
    .map((filter) => {
      const scope = pairsScope(filter.without, data, (id) => id);
      return { filter, count: selectPairs(data, scope).length };
    })
    .sort((a, b) => b.count - a.count);
}
