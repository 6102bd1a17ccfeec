import type { ChartMessages } from "./chart-messages";
import type { pairs } from "./en/pairs";
import type { pairsCharts } from "./en/pairs-charts";
import type { trade } from "./en/trade";
import type { tradeCharts } from "./en/trade-charts";

/** The words of the explorer of pairs; apart from `Messages`, so that no other page carries them. */
export interface PairsMessages extends ChartMessages {
  readonly pairs: typeof pairs;
  readonly pairsCharts: typeof pairsCharts;
}

/** The words of the page of trade. */
export interface TradeMessages extends ChartMessages {
  readonly trade: typeof trade;
  readonly tradeCharts: typeof tradeCharts;
}
