import type { PairLevel, PairTie } from "@/lib/model/record";
import type { ChartData } from "./chart-data";
import type { ChartScope } from "./chart-scope";
import { chosenStates } from "./lit-states";
import { correlateRanks, type RankCorrelation } from "./rank-correlation";
import { rankStateExports, type RankedState } from "./rank-state-exports";
import { drawnTies, selectTies } from "./select-ties";

export interface StateTiesAndExports extends RankedState {
  /** Documented ties of the kinds drawn, of any date. */
  readonly tieCount: number;
}

export interface TiesAndExports {
  /** Null when no Census year lies in the period. */
  readonly year: number | null;
  readonly years: readonly number[];
  readonly ties: readonly PairTie[];
  /** The one level of pairs that is counted, null for both. */
  readonly level: PairLevel | null;
  /** Every state with a value in that year, those without a tie included, largest exporter first. */
  readonly rows: readonly StateTiesAndExports[];
  /** Null where there are too few states, or where all have as many ties. */
  readonly correlation: RankCorrelation | null;
}

/**
 * The documented ties of each state beside its goods exports to China in one year, Census method. The filters by kind,
 * status and level act on the ties; places mark states and leave none out, and the period picks the year only.
 */
export function selectTiesAndExports(
  data: ChartData,
  scope: ChartScope,
): TiesAndExports {
  const ties = drawnTies(scope);
  const { year, years, rows: ranked } = rankStateExports(data, scope);
  const counts = new Map<string, number>();
  for (const pair of selectTies(data, { ...scope, places: [] }))
    if (ties.includes(pair.tie))
      counts.set(pair.state, (counts.get(pair.state) ?? 0) + 1);
  const chosen = chosenStates(data, scope);
  const rows = ranked.map((row) => ({
    ...row,
    selected: chosen.has(row.state),
    tieCount: counts.get(row.state) ?? 0,
  }));
  return {
    year,
    years,
    ties,
    level: scope.pairLevels.length === 1 ? (scope.pairLevels[0] ?? null) : null,
    rows,
    correlation: correlateRanks(
      rows.map((row) => [row.tieCount, row.usdMillions]),
    ),
  };
}
