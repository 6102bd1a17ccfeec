import type { Locale } from "@/lib/model/bilingual";
import type { Dataset } from "@/lib/model/record";
import { pickChartData } from "./pick-chart-data";
import { pickSources } from "./pick-sources";
import type { ChartRank, TradeData } from "./trade-data";

/** What the page of trade needs of the record, in one language; ranks of Census origin apart from every other. */
export function pickTradeData(dataset: Dataset, locale: Locale): TradeData {
  const charts = pickChartData(dataset, locale);
  const { censusYears, censusSources } = charts;
  const fromCensus = ({ year, sources }: ChartRank) =>
    censusYears.includes(year) && censusSources.includes(sources[0] ?? "");
  const census = dataset.stateRanks.filter(fromCensus);
  const singleRanks = dataset.stateRanks.filter((row) => !fromCensus(row));
  const uscbcRanks = dataset.uscbcRanks;
  const rankSources = [
    ...new Set(census.flatMap((row) => row.sources.slice(0, 1))),
  ];
  const cited = [...singleRanks, ...uscbcRanks].flatMap((row) => row.sources);
  return {
    ...charts,
    ranks: ranksByState(census, censusYears),
    rankSources,
    singleRanks,
    uscbcRanks,
    sources: {
      ...charts.sources,
      ...pickSources(dataset, new Set([...rankSources, ...cited])),
    },
  };
}

function ranksByState(
  rows: readonly ChartRank[],
  years: readonly number[],
): Record<string, (number | null)[]> {
  const byState: Record<string, (number | null)[]> = {};
  for (const { state, year, chinaRank } of rows) {
    const ranks = (byState[state] ??= years.map(() => null));
    ranks[years.indexOf(year)] = chinaRank;
  }
  return byState;
}
