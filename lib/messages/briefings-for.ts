import type { Locale } from "../model/bilingual";
import { briefings as english } from "./en/briefings";
import { briefings as chinese } from "./zh/briefings";

/** The words of the page of all briefings in a language; apart from `Messages`, so that no island carries them. */
export function briefingsFor(locale: Locale): typeof english {
  return locale === "zh" ? chinese : english;
}
