import type { Locale } from "../model/bilingual";
import { header as english } from "./en/header";
import { header as chinese } from "./zh/header";

/** The words of the header of every page in a language; apart from `Messages`, so that no island carries them. */
export function headerFor(locale: Locale): typeof english {
  return locale === "zh" ? chinese : english;
}
