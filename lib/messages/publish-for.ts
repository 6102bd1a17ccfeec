import type { Locale } from "../model/bilingual";
import { publish as english } from "./en/publish";
import { publish as chinese } from "./zh/publish";

/** The words of what the record is published as: its files, its feed, its embeds for other sites. */
export type PublishWords = typeof english;

/** The words of publishing in a language; apart from `Messages`, so that no page carries them. */
export function publishFor(locale: Locale): PublishWords {
  return locale === "zh" ? chinese : english;
}
