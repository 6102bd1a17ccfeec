import type { Locale } from "../model/bilingual";
import type { ViewState } from "../model/view-state";
import { formatView, viewHref } from "./format-view";
import { localePath } from "./language-path";
import {
  formatPictureParams,
  type PictureFormat,
  type PictureParams,
} from "./picture-params";
import { livePage, type ViewName } from "./view-names";

/** The address of a view as a page without chrome, for an iframe; one path, the language is a parameter. */
export function embedHref(
  name: ViewName,
  view: ViewState,
  params: Partial<PictureParams>,
  locale: Locale,
): string {
  return `/embed/${name}${queryOf(view, params, locale)}`;
}

/**
 * The address of a view as a file.
 *
 * @example imageHref("pairs-growth", "png", DEFAULT_VIEW, { scale: 2 }, "zh") // "/charts/pairs-growth.png?lang=zh&scale=2"
 */
export function imageHref(
  name: ViewName,
  format: PictureFormat,
  view: ViewState,
  params: Partial<PictureParams>,
  locale: Locale,
): string {
  return `/charts/${name}.${format}${queryOf(view, params, locale)}`;
}

/** The address of a view on its page, with all that filters it. */
export function liveHref(
  name: ViewName,
  view: ViewState,
  locale: Locale,
): string {
  const anchor = name === "timeline" ? "" : `#chart-${name}`;
  const path = localePath(livePage(name), locale);
  return viewHref(path, { ...view, theme: "auto" }) + anchor;
}

// The theme is the picture's: a view that a reader sees in the dark is not therefore dark wherever it is shown.
function queryOf(
  view: ViewState,
  params: Partial<PictureParams>,
  locale: Locale,
): string {
  const parts = [
    formatView({ ...view, theme: "auto" }),
    formatPictureParams({ lang: locale, ...params }),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
