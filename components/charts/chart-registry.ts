import type { ComponentType } from "react";
import type { ChartName, ChartProps } from "./chart-props";
import { NationalTradeChart } from "./national-trade";
import { PairsByStateChart } from "./pairs-by-state";
import { PairsGrowthChart } from "./pairs-growth";
import { RankCountsChart } from "./rank-counts";
import { StateExportSeriesChart } from "./state-export-series";
import { StateExportsChart } from "./state-exports";

/** Every chart of the dashboard, in the order of the page. */
export const CHARTS: readonly {
  readonly name: ChartName;
  readonly Chart: ComponentType<ChartProps>;
}[] = [
  { name: "pairs-growth", Chart: PairsGrowthChart },
  { name: "pairs-by-state", Chart: PairsByStateChart },
  { name: "rank-counts", Chart: RankCountsChart },
  { name: "state-exports", Chart: StateExportsChart },
  { name: "state-export-series", Chart: StateExportSeriesChart },
  { name: "national-trade", Chart: NationalTradeChart },
];
