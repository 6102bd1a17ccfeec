import type { Locale } from "../model/bilingual";
import { pictures as english } from "./en/pictures";
import { pictures as chinese } from "./zh/pictures";

/** The words of views that stand alone; apart from `Messages`, so that no island carries them. */
export type PictureWords = typeof english;

/** The words of views that stand alone, in a language. */
export function picturesFor(locale: Locale): PictureWords {
  return locale === "zh" ? chinese : english;
}
