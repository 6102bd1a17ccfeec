import type { ChartData } from "./chart-data";

/** China's place among the goods export markets of a state in one year, 1 the largest. */
export interface ChartRank {
  readonly state: string;
  readonly year: number;
  readonly chinaRank: number;
  readonly measure: string;
  readonly sources: readonly string[];
}

/** All that the page of trade draws, lists and cites, in one language, ready to be sent to a browser. */
export interface TradeData extends ChartData {
  /** By state id, China's rank in each of `censusYears` by Census goods exports; null where there is none. */
  readonly ranks: Readonly<Record<string, readonly (number | null)[]>>;
  readonly rankSources: readonly string[];
  /** Single published ranks, of other years or origins; never joined to `ranks`. */
  readonly singleRanks: readonly ChartRank[];
  /** Ranks by the US-China Business Council's own method; never joined to the others. */
  readonly uscbcRanks: readonly ChartRank[];
}
