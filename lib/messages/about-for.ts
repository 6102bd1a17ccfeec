import type { Locale } from "../model/bilingual";
import { about as english } from "./en/about";
import { about as chinese } from "./zh/about";

/** The words of the page about the record; apart from `Messages`, so that no island carries them. */
export type AboutWords = typeof english;

/** The words of the page about the record in a language. */
export function aboutFor(locale: Locale): AboutWords {
  return locale === "zh" ? chinese : english;
}
