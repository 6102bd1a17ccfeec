import type { Locale } from "../model/bilingual";
import { speaker as english } from "./en/speaker";
import { speaker as chinese } from "./zh/speaker";

/** The words of the speaker's window; apart from `Messages`, so that no other page carries them. */
export type SpeakerWords = typeof english;

/** The words of the speaker's window in a language. */
export function speakerFor(locale: Locale): SpeakerWords {
  return locale === "zh" ? chinese : english;
}
