import type { TradeMessages } from "@/lib/messages/page-messages";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { DefinedChart } from "./define-chart";
import { nationalTradeChart } from "./national-trade";
import { rankCountsChart } from "./rank-counts";
import { stateExportSeriesChart } from "./state-export-series";
import { stateExportsChart } from "./state-exports";

/** Every chart of the page of trade, in the order of the page. */
export const TRADE_CHARTS: readonly DefinedChart<TradeData, TradeMessages>[] = [
  stateExportsChart,
  stateExportSeriesChart,
  rankCountsChart,
  nationalTradeChart,
];
