import type { Locale } from "../model/bilingual";
import { offline as english } from "./en/offline";
import { offline as chinese } from "./zh/offline";

export type OfflineWords = typeof english;

/** The words of a briefing's offline file in a language. */
export function offlineFor(locale: Locale): OfflineWords {
  return locale === "zh" ? chinese : english;
}
