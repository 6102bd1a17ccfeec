import type { Messages } from "../messages/messages";
import type { PictureWords } from "../messages/pictures-for";
import type { ViewState } from "../model/view-state";
import { activeFilters, type FilterFacet } from "../select/active-filters";
import { nameFilter, type FilterNames } from "./filter-names";

const TOGETHER: readonly FilterFacet[] = ["actor", "place"];

/** The active filters of a view in words, empty where there is none; what is chosen of one facet stands together. */
export function sayFilters(
  view: ViewState,
  names: FilterNames,
  messages: Messages,
  words: PictureWords,
): string {
  const byFacet = new Map<FilterFacet, string[]>();
  for (const { facet, id } of activeFilters(view)) {
    const named = nameFilter(facet, id, view, names, messages);
    byFacet.set(facet, [...(byFacet.get(facet) ?? []), named]);
  }
  const { any } = messages.filters.status;
  const parts = [...byFacet].map(([facet, named]) =>
    view.match === "all" && TOGETHER.includes(facet)
      ? words.together(named)
      : any(named),
  );
  return parts.length === 0 ? "" : words.filters(parts);
}
