import type { Locale } from "../model/bilingual";
import { slideFile as english } from "./en/slide-file";
import { slideFile as chinese } from "./zh/slide-file";

/** The words of making slides in the browser, in a language; few, so that the editor has both. */
export function slideFileFor(locale: Locale): typeof english {
  return locale === "zh" ? chinese : english;
}
