import type { ChartMessages } from "./chart-messages";
import type { PairsMessages, TradeMessages } from "./page-messages";

/** The words of all charts in one language, by their pages. */
export interface StageChartWords {
  readonly charts: () => ChartMessages;
  readonly pairs: () => PairsMessages;
  readonly trade: () => TradeMessages;
}
