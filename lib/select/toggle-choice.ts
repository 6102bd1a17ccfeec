import type { ViewState } from "../model/view-state";
import { isGovernment } from "./actor-groups";

/** The list with a member added at its end, or taken out where it was in. */
export function toggle<T>(chosen: readonly T[], value: T): T[] {
  return chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
}

/** The view with other actors; "the body itself only" goes with the last government. */
export function withActors(
  view: ViewState,
  actors: readonly string[],
): ViewState {
  return {
    ...view,
    actors,
    bodyOnly: view.bodyOnly && actors.some(isGovernment),
  };
}
