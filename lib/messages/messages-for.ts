import type { Locale } from "../model/bilingual";
import { english } from "./en";
import type { ChartMessages } from "./chart-messages";
import { chinese } from "./zh";

/** The messages of a language, for the server; client islands import one language only. */
export function messagesFor(locale: Locale): ChartMessages {
  return locale === "zh" ? chinese : english;
}
