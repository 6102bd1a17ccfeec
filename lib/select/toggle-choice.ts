import type { Choice, ViewState } from "../model/view-state";
import { compareSides, withoutChoice } from "../view/compare-sides";
import { isGovernment } from "./actor-groups";

/** The list with a member added at its end, or taken out where it was in. */
export function toggle<T>(chosen: readonly T[], value: T): T[] {
  return chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
}

/**
 * The view with other actors; "the body itself only" goes with the last government. What is compared is chosen instead
 * when nothing is left to compare it with; who chooses it as well compares it no more.
 */
export function withActors(
  view: ViewState,
  actors: readonly string[],
): ViewState {
  return settle({ ...view, actors });
}

/** The view with other places, as `withActors`. */
export function withPlaces(
  view: ViewState,
  places: readonly string[],
): ViewState {
  return settle({ ...view, places });
}

/**
 * The view that compares what it has chosen first with another actor or place, or nothing any more (null). Without
 * anything chosen the other is what is chosen.
 */
export function withCompare(
  view: ViewState,
  compare: Choice | null,
): ViewState {
  if (compare === null) return settle({ ...view, compare });
  return settle({ ...withoutChoice(view, compare), compare });
}

/** Whether a view asks for a government, so that "the body itself only" means something. */
export function asksGovernment({
  actors,
  compare,
}: Pick<ViewState, "actors" | "compare">): boolean {
  const compared = compare?.facet === "actor" && isGovernment(compare.id);
  return compared || actors.some(isGovernment);
}

function settle(view: ViewState): ViewState {
  const settled = settleCompare(view);
  return {
    ...settled,
    bodyOnly: settled.bodyOnly && asksGovernment(settled),
  };
}

function settleCompare(view: ViewState): ViewState {
  const { compare } = view;
  if (compare === null) return view;
  const key = compare.facet === "actor" ? "actors" : "places";
  if (view[key].includes(compare.id)) return { ...view, compare: null };
  if (compareSides(view)) return view;
  return { ...view, [key]: [compare.id], compare: null };
}
