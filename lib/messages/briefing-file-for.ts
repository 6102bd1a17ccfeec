import type { Locale } from "../model/bilingual";
import { briefingFile as english } from "./en/briefing-file";
import { briefingFile as chinese } from "./zh/briefing-file";

/** The words for what is wrong with a briefing's file; apart from `Messages`, so that no island carries them. */
export type BriefingFileWords = typeof english;

/** The words for what is wrong with a briefing's file, in a language. */
export function briefingFileFor(locale: Locale): BriefingFileWords {
  return locale === "zh" ? chinese : english;
}
