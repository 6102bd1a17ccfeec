import type { Locale } from "../model/bilingual";
import { slides as english } from "./en/slides";
import { slides as chinese } from "./zh/slides";

/** The words of briefings on paper and on slides; apart from `Messages`, so that no island carries them at first. */
export type SlideWords = typeof english;

/** The words of briefings on paper and on slides, in a language. */
export function slidesFor(locale: Locale): SlideWords {
  return locale === "zh" ? chinese : english;
}
