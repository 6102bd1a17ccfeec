import type { Locale } from "../model/bilingual";
import type { ViewState } from "../model/view-state";
import { formatView } from "./format-view";

/**
 * The query that asks for the sources of a view's rows of some kinds; what is opened in the view does not count. A text
 * is searched for in the notes of the page's language.
 *
 * @example rowsQuery("pairs", view, "en") // "of=pairs&place=us-ia"
 */
export function rowsQuery(
  of: "pairs" | "figures",
  view: ViewState,
  locale: Locale,
): string {
  const lang = view.q !== "" && locale === "zh" ? "lang=zh" : "";
  return [`of=${of}`, formatView({ ...view, event: null, pair: null }), lang]
    .filter((part) => part !== "")
    .join("&");
}
