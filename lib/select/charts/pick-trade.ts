import type { Locale } from "@/lib/model/bilingual";
import type { Dataset } from "@/lib/model/record";
import type { StateExport } from "@/lib/model/trade";
import type { ChartData, ChartPressFigure } from "./chart-data";

type TradePart = Pick<
  ChartData,
  | "censusYears"
  | "census"
  | "censusSources"
  | "pressFigures"
  | "uscbcFigures"
  | "rankCounts"
  | "trade"
  | "twoWay"
>;

/** The trade tables of the record as the charts need them; the Census series is kept apart from every other figure. */
export function pickTrade(dataset: Dataset, locale: Locale): TradePart {
  const tiers = new Map(
    dataset.sources.map((source) => [source.id, source.tier]),
  );
  const census = dataset.stateExports.filter((row) => row.method === "census");
  const censusYears = [...new Set(census.map((row) => row.year))].sort(
    (a, b) => a - b,
  );
  return {
    censusYears,
    census: seriesByState(census, censusYears),
    // The file a row comes from is named first; what repeats it follows.
    censusSources: [
      ...new Set(census.flatMap((row) => row.sources.slice(0, 1))),
    ],
    pressFigures: dataset.stateExports.flatMap(pressFigure),
    uscbcFigures: dataset.uscbcExports.map(
      ({ state, year, usdMillions, measure, sources }) => ({
        state,
        year,
        usdMillions,
        measure,
        sources,
      }),
    ),
    rankCounts: dataset.rankCounts.map(
      ({ year, measure, top1, top3, top5, ...row }) => ({
        year,
        measure,
        top1,
        top3,
        top5,
        computed: row.basis === "computed",
        by: row.reportedBy[locale],
        seed: row.sources.some((id) => tiers.get(id) === "seed"),
        sources: row.sources,
      }),
    ),
    trade: dataset.nationalTrade.map((row) => ({
      year: row.year,
      exports: row.exportsUsdMillions,
      imports: row.importsUsdMillions,
      official: row.sources.some((id) => tiers.get(id) === "official"),
      sources: row.sources,
    })),
    twoWay: dataset.twoWayTotals.map(
      ({ year, twoWayUsdMillions, sources }) => ({
        year,
        usdMillions: twoWayUsdMillions,
        sources,
      }),
    ),
  };
}

function seriesByState(
  rows: readonly StateExport[],
  years: readonly number[],
): Record<string, (number | null)[]> {
  const byState = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const values = byState.get(row.state) ?? new Map<number, number>();
    byState.set(row.state, values.set(row.year, row.usdMillions));
  }
  return Object.fromEntries(
    [...byState].map(([state, values]) => [
      state,
      years.map((year) => values.get(year) ?? null),
    ]),
  );
}

function pressFigure({
  state,
  year,
  usdMillions,
  measure,
  method,
  sources,
}: StateExport): ChartPressFigure[] {
  return method === "census"
    ? []
    : [{ state, year, usdMillions, measure, method, sources }];
}
