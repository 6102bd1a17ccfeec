import type { Locale } from "../model/bilingual";
import { sources as english } from "./en/sources";
import { sources as chinese } from "./zh/sources";

/** The words of the page of all sources; apart from `Messages`, so that no island carries them. */
export type SourcesWords = typeof english;

/** The words of the page of all sources in a language. */
export function sourcesFor(locale: Locale): SourcesWords {
  return locale === "zh" ? chinese : english;
}
