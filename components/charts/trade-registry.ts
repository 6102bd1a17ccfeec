import type { TradeMessages } from "@/lib/messages/page-messages";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { DefinedChart } from "./define-chart";
import { exportHeatChart } from "./export-heat";
import { exportMultiplesChart } from "./export-multiples";
import { exportShareChart } from "./export-share";
import { exportSlopeChart } from "./export-slope";
import { nationalTradeChart } from "./national-trade";
import { rankCountsChart } from "./rank-counts";
import { stateExportSeriesChart } from "./state-export-series";
import { stateExportsChart } from "./state-exports";
import { stateRanksChart } from "./state-ranks";
import { tiesAndExportsChart } from "./ties-and-exports";
import { tradeBalanceChart } from "./trade-balance";

/** Every chart of the page of trade; the page orders them by its sections. */
export const TRADE_CHARTS: readonly DefinedChart<TradeData, TradeMessages>[] = [
  stateExportsChart,
  exportShareChart,
  exportSlopeChart,
  stateExportSeriesChart,
  exportHeatChart,
  exportMultiplesChart,
  stateRanksChart,
  rankCountsChart,
  tiesAndExportsChart,
  nationalTradeChart,
  tradeBalanceChart,
];
