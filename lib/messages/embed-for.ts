import type { Locale } from "../model/bilingual";
import { embed as english } from "./en/embed";
import { embed as chinese } from "./zh/embed";

/** The words of embeds; apart from `Messages`, so that no island carries them. */
export type EmbedWords = typeof english;

/** The words of embeds in a language. */
export function embedFor(locale: Locale): EmbedWords {
  return locale === "zh" ? chinese : english;
}
