import type { Locale } from "../../model/bilingual";

/**
 * The address of a briefing of the record as one offline file, which opens in a language.
 *
 * @example offlineHref("iowa-in-ten-minutes", "en") // "/data/briefings/iowa-in-ten-minutes.html"
 */
export function offlineHref(name: string, locale: Locale): string {
  return `/data/briefings/${name}.html${locale === "zh" ? "?lang=zh" : ""}`;
}

/**
 * The address of a briefing of the record as slides to edit, in a language.
 *
 * @example slidesHref("iowa-in-ten-minutes", "zh") // "/data/briefings/iowa-in-ten-minutes.pptx?lang=zh"
 */
export function slidesHref(name: string, locale: Locale): string {
  return `/data/briefings/${name}.pptx${locale === "zh" ? "?lang=zh" : ""}`;
}

/**
 * The address of a picture of a scene (from 1) of a briefing of the record, in a language.
 *
 * @example scenePictureHref("iowa-in-ten-minutes", 2, "en") // "/data/briefings/iowa-in-ten-minutes.2.png"
 */
export function scenePictureHref(
  name: string,
  scene: number,
  locale: Locale,
): string {
  return `/data/briefings/${name}.${scene}.png${locale === "zh" ? "?lang=zh" : ""}`;
}
