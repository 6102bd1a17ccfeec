import type { ViewState } from "../model/view-state";
import { DEFAULT_VIEW } from "./default-view";
import { viewEntries } from "./view-entries";

// Half a surrogate pair would make encodeURIComponent throw.
const LONE_SURROGATE = /\p{Surrogate}/gu;

function encode(value: string): string {
  return encodeURIComponent(value.replace(LONE_SURROGATE, "\uFFFD"))
    .replaceAll("%2C", ",")
    .replaceAll("%20", "+");
}

/**
 * The canonical query string of a view, without a question mark; empty for `DEFAULT_VIEW`.
 *
 * @example formatView({ ...DEFAULT_VIEW, places: ["us-ia", "cn-hebei"], match: "all" }) // "place=us-ia,cn-hebei&match=all"
 */
export function formatView(view: ViewState): string {
  return viewEntries(view)
    .map(([param, value]) => `${param}=${encode(value)}`)
    .join("&");
}

/** A name for the filters of a view alone, the same for every window, selection, order and way to draw. */
export function filterKey(view: ViewState): string {
  const { actors, places, compare, match, bodyOnly, kinds, levels, q } = view;
  return formatView({
    ...DEFAULT_VIEW,
    ...{ actors, places, compare, match, bodyOnly, kinds, levels, q },
  });
}

/** The address of a view on a page; `path` alone for `DEFAULT_VIEW`. */
export function viewHref(path: string, view: ViewState): string {
  const query = formatView(view);
  return query === "" ? path : `${path}?${query}`;
}
