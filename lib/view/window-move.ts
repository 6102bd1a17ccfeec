import type { ViewState } from "../model/view-state";
import { formatView } from "./format-view";

/** Milliseconds within which moves in time are one step, as those of a key held down are. */
export const ONE_STEP = 150;

/** Whether two views show different times and are alike in all else. */
export function isWindowMove(a: ViewState, b: ViewState): boolean {
  const still = (view: ViewState) =>
    formatView({ ...view, from: null, to: null });
  return still(a) === still(b);
}
