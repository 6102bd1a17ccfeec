import type { Locale } from "../model/bilingual";
import { charts as english } from "./en/charts";
import { charts as chinese } from "./zh/charts";

/** The words of charts in a language, for the server; browsers load one language only. */
export function chartsFor(locale: Locale): typeof english {
  return locale === "zh" ? chinese : english;
}
