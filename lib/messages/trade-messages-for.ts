import type { Locale } from "../model/bilingual";
import { english } from "./en";
import { trade as englishTrade } from "./en/trade";
import { tradeCharts as englishCharts } from "./en/trade-charts";
import type { TradeMessages } from "./page-messages";
import { chinese } from "./zh";
import { trade as chineseTrade } from "./zh/trade";
import { tradeCharts as chineseCharts } from "./zh/trade-charts";

const MESSAGES: Readonly<Record<Locale, TradeMessages>> = {
  en: { ...english, trade: englishTrade, tradeCharts: englishCharts },
  zh: { ...chinese, trade: chineseTrade, tradeCharts: chineseCharts },
};

/** Every word of the page of trade in a language, for the server; its island imports one language only. */
export function tradeMessagesFor(locale: Locale): TradeMessages {
  return MESSAGES[locale];
}
