import type { Locale } from "../model/bilingual";
import { present as english } from "./en/present";
import { present as chinese } from "./zh/present";

/** The words of the stage; apart from `Messages`, so that no other page carries them. */
export type PresentWords = typeof english;

/** The words of the stage in a language. */
export function presentFor(locale: Locale): PresentWords {
  return locale === "zh" ? chinese : english;
}
