import type { Locale } from "../model/bilingual";
import { brief as english } from "./en/brief";
import { brief as chinese } from "./zh/brief";

/** The words of a place's brief; apart from `Messages`, so that no island carries them. */
export type BriefWords = typeof english;

/** The words of a place's brief in a language. */
export function briefFor(locale: Locale): BriefWords {
  return locale === "zh" ? chinese : english;
}
