import type { Locale } from "../../model/bilingual";

/**
 * The address of a briefing of the record as one offline file, which opens in a language.
 *
 * @example offlineHref("iowa-in-ten-minutes", "en") // "/data/briefings/iowa-in-ten-minutes.html"
 */
export function offlineHref(name: string, locale: Locale): string {
  return `/data/briefings/${name}.html${locale === "zh" ? "?lang=zh" : ""}`;
}
