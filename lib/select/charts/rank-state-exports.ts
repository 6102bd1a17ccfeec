import type { ChartData } from "./chart-data";
import type { ChartScope } from "./chart-scope";

export interface RankedState {
  readonly state: string;
  readonly name: string;
  /** 1 for the largest; equal values share a rank. */
  readonly rank: number;
  readonly usdMillions: number;
  readonly selected: boolean;
}

export interface RankedExports {
  /** Null when no Census year lies in the period. */
  readonly year: number | null;
  readonly years: readonly number[];
  /** Every state with a value in that year, largest first. */
  readonly rows: readonly RankedState[];
}

/** The states by their goods exports to China in one year, Census method: the chosen year, else the latest in the period. */
export function rankStateExports(
  data: ChartData,
  scope: ChartScope,
): RankedExports {
  const years = data.censusYears;
  const inPeriod = years.filter(
    (year) => year >= scope.firstYear && year <= scope.lastYear,
  );
  const year = scope.year ?? inPeriod.at(-1) ?? null;
  const at = year === null ? -1 : years.indexOf(year);
  const rows = data.states
    .flatMap(({ id, name }) => {
      const usdMillions = data.census[id]?.[at] ?? null;
      if (usdMillions === null) return [];
      return [
        { state: id, name, usdMillions, selected: scope.states.includes(id) },
      ];
    })
    .sort((a, b) => b.usdMillions - a.usdMillions);
  return {
    year,
    years,
    rows: rows.map((row) => ({
      ...row,
      rank:
        1 + rows.filter((other) => other.usdMillions > row.usdMillions).length,
    })),
  };
}
