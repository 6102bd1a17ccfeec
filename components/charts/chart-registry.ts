import type { DefinedChart } from "./define-chart";
import { nationalTradeChart } from "./national-trade";
import { pairsByStateChart } from "./pairs-by-state";
import { pairsGrowthChart } from "./pairs-growth";
import { rankCountsChart } from "./rank-counts";
import { stateExportSeriesChart } from "./state-export-series";
import { stateExportsChart } from "./state-exports";

/** Every chart of the dashboard, in the order of the page. */
export const CHARTS: readonly DefinedChart[] = [
  pairsGrowthChart,
  pairsByStateChart,
  rankCountsChart,
  stateExportsChart,
  stateExportSeriesChart,
  nationalTradeChart,
];
