import type { ViewState } from "../model/view-state";
import { toggle, withActors, withCompare, withPlaces } from "./toggle-choice";

/** The filters of a view that can be taken away one by one. */
export type FilterFacet =
  | "actor"
  | "body"
  | "place"
  | "compare"
  | "kind"
  | "level"
  | "tie"
  | "status"
  | "pairLevel"
  | "period"
  | "text";

/** One active filter and the view that is left without it; without one of two that are compared the other is chosen. */
export interface ActiveFilter {
  readonly facet: FilterFacet;
  /** What is chosen or compared; empty for `body` and `period`, the words for `text`. */
  readonly id: string;
  readonly without: ViewState;
}

/** The active filters of a view, in the order in which it names them. */
export function activeFilters(view: ViewState): ActiveFilter[] {
  const each = <T extends string>(
    facet: FilterFacet,
    chosen: readonly T[],
    withChosen: (rest: T[]) => ViewState,
  ): ActiveFilter[] =>
    chosen.map((id) => ({
      facet,
      id,
      without: withChosen(toggle(chosen, id)),
    }));
  const one = (
    facet: FilterFacet,
    active: boolean,
    without: Partial<ViewState>,
    id = "",
  ): ActiveFilter[] =>
    active ? [{ facet, id, without: { ...view, ...without } }] : [];
  return [
    ...each("actor", view.actors, (actors) => withActors(view, actors)),
    ...one("body", view.bodyOnly, { bodyOnly: false }),
    ...each("place", view.places, (places) => withPlaces(view, places)),
    ...one(
      "compare",
      view.compare !== null,
      withCompare(view, null),
      view.compare?.id,
    ),
    ...each("kind", view.kinds, (kinds) => ({ ...view, kinds })),
    ...each("level", view.levels, (levels) => ({ ...view, levels })),
    ...each("tie", view.ties, (ties) => ({ ...view, ties })),
    ...each("status", view.statuses, (statuses) => ({ ...view, statuses })),
    ...each("pairLevel", view.pairLevels, (pairLevels) => ({
      ...view,
      pairLevels,
    })),
    ...one("period", view.from !== null || view.to !== null, {
      from: null,
      to: null,
    }),
    ...one("text", view.q !== "", { q: "" }, view.q),
  ];
}
