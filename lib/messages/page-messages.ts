import type { pairs } from "./en/pairs";
import type { pairsCharts } from "./en/pairs-charts";
import type { trade } from "./en/trade";
import type { tradeCharts } from "./en/trade-charts";
import type { Messages } from "./messages";

/** The words of the explorer of pairs; apart from `Messages`, so that no other page carries them. */
export interface PairsMessages extends Messages {
  readonly pairs: typeof pairs;
  readonly pairsCharts: typeof pairsCharts;
}

/** The words of the page of trade. */
export interface TradeMessages extends Messages {
  readonly trade: typeof trade;
  readonly tradeCharts: typeof tradeCharts;
}
