import type { Locale } from "../model/bilingual";
import type { ViewState } from "../model/view-state";
import { viewHref } from "./format-view";

/**
 * Where the link to share a view leads without a script: its embed. Lighter than `embedHref`, as every page loads it.
 *
 * @example shareHref("timeline", { ...DEFAULT_VIEW, q: "hebei" }, "zh") // "/embed/timeline?q=hebei&lang=zh"
 */
export function shareHref(
  name: string,
  view: ViewState,
  locale: Locale,
): string {
  // A reader who reads in the dark does not therefore share the dark.
  const href = viewHref(`/embed/${name}`, { ...view, theme: "auto" });
  if (locale === "en") return href;
  return `${href}${href.includes("?") ? "&" : "?"}lang=${locale}`;
}
