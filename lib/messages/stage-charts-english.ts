import { english } from "./en";
import { trade } from "./en/trade";
import { tradeCharts } from "./en/trade-charts";
import { englishPairs } from "./pairs-english";
import type { StageChartWords } from "./stage-charts";

/** The words of all charts in English. */
export const englishStageCharts: StageChartWords = {
  charts: () => english,
  pairs: () => englishPairs,
  trade: () => ({ ...english, trade, tradeCharts }),
};
