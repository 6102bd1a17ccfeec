import type { Locale } from "../model/bilingual";
import type { PairsMessages } from "./page-messages";
import { chinesePairs } from "./pairs-chinese";
import { englishPairs } from "./pairs-english";

/** The words of the explorer of pairs in a language, for the server; its island imports one language only. */
export function pairsFor(locale: Locale): PairsMessages {
  return locale === "zh" ? chinesePairs : englishPairs;
}
