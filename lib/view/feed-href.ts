import type { Locale } from "../model/bilingual";
import type { ViewState } from "../model/view-state";
import { DEFAULT_VIEW } from "./default-view";
import { viewHref } from "./format-view";
import { localePath } from "./language-path";

/** The address of the calendar of anniversaries under the filters of a view that act on it: all of ties but the period. */
export function feedHref(view: ViewState, locale: Locale): string {
  const { places, match, ties, statuses, pairLevels, q } = view;
  const kept = { places, match, ties, statuses, pairLevels, q };
  return viewHref(localePath("/calendar.ics", locale), {
    ...DEFAULT_VIEW,
    ...kept,
  });
}
