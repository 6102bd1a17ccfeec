import type { ChartData, ChartTradeYear, ChartTwoWay } from "./chart-data";
import type { ChartScope } from "./chart-scope";

export interface NationalTrade {
  /** Ascending. */
  readonly years: readonly ChartTradeYear[];
  readonly twoWay: readonly ChartTwoWay[];
}

/** US goods trade with China in the years of the period. */
export function selectNationalTrade(
  data: ChartData,
  scope: ChartScope,
): NationalTrade {
  const inPeriod = (row: { readonly year: number }) =>
    row.year >= scope.firstYear && row.year <= scope.lastYear;
  return {
    years: data.trade.filter(inPeriod).sort((a, b) => a.year - b.year),
    twoWay: data.twoWay.filter(inPeriod),
  };
}
