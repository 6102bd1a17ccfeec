import type { Locale } from "../model/bilingual";
import { trade as english } from "./en/trade";
import { trade as chinese } from "./zh/trade";

/** The words of the page of trade in a language, for the server. */
export function tradeFor(locale: Locale): typeof english {
  return locale === "zh" ? chinese : english;
}
