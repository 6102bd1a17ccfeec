import { chinese } from "./zh";
import { trade } from "./zh/trade";
import { tradeCharts } from "./zh/trade-charts";
import { chinesePairs } from "./pairs-chinese";
import type { StageChartWords } from "./stage-charts";

/** The words of all charts in Chinese. */
export const chineseStageCharts: StageChartWords = {
  charts: () => chinese,
  pairs: () => chinesePairs,
  trade: () => ({ ...chinese, trade, tradeCharts }),
};
