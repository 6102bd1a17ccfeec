import type { ChartData, ChartRankCount } from "./chart-data";
import type { ChartScope } from "./chart-scope";

export interface RankCounts {
  /** Rows of the period, computed from Census figures and reported by somebody. */
  readonly computed: readonly ChartRankCount[];
  readonly reported: readonly ChartRankCount[];
  /** What the founding documents state, and the computed rows of its year and the year before. */
  readonly seed: ChartRankCount | null;
  readonly besideSeed: readonly ChartRankCount[];
  /** The computed row with the most states in the top three, in any year. */
  readonly highest: ChartRankCount | null;
}

/** In how many states China leads as an export market: computed and reported counts of the period, told apart. */
export function selectRankCounts(
  data: ChartData,
  scope: ChartScope,
): RankCounts {
  const inPeriod = (row: ChartRankCount) =>
    row.year >= scope.firstYear && row.year <= scope.lastYear;
  const computed = data.rankCounts.filter((row) => row.computed);
  const seed = data.rankCounts.find((row) => row.seed && inPeriod(row)) ?? null;
  const [highest] = [...computed].sort((a, b) => (b.top3 ?? 0) - (a.top3 ?? 0));
  return {
    computed: computed.filter(inPeriod),
    reported: data.rankCounts.filter((row) => !row.computed && inPeriod(row)),
    seed,
    besideSeed: seed
      ? computed.filter(
          (row) => row.year === seed.year || row.year === seed.year - 1,
        )
      : [],
    highest: highest ?? null,
  };
}
