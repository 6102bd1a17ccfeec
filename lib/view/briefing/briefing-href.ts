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
 * The address of a picture of a scene (from 1) or of one of its steps (0 for none) of a briefing of the record, in a language.
 *
 * @example scenePictureHref("iowa-in-ten-minutes", 2, 1, "en") // "/data/briefings/iowa-in-ten-minutes.2.png?step=1"
 */
export function scenePictureHref(
  name: string,
  scene: number,
  step: number,
  locale: Locale,
): string {
  const query = new URLSearchParams({
    ...(locale === "zh" && { lang: "zh" }),
    ...(step > 0 && { step: String(step) }),
  }).toString();
  return `/data/briefings/${name}.${scene}.png${query && `?${query}`}`;
}
