import type { ChartScope } from "./chart-scope";
import { litStates, yearsInPeriod } from "./lit-states";
import type { ChartRank, TradeData } from "./trade-data";

/** The district that stands beside the states: counts of states leave it out, as the record's own do. */
export const DISTRICT = "us-dc";

/** China's rank among a state's goods export markets, one a year of the period; null where there is none. */
export interface RankedYears {
  readonly state: string;
  readonly name: string;
  readonly ranks: readonly (number | null)[];
  readonly lit: boolean;
}

export interface StateRanks {
  /** The Census years in the period, ascending. */
  readonly years: readonly number[];
  /** Every state with a rank in them, by name. */
  readonly rows: readonly RankedYears[];
  /** The state that the charts of one state show; null when none is chosen. */
  readonly state: string | null;
  /** Whether the reader chose the states that stand out. */
  readonly chosen: boolean;
  /** Single published ranks and ranks by the US-China Business Council in the period, apart. */
  readonly single: readonly ChartRank[];
  readonly uscbc: readonly ChartRank[];
}

/** China's rank among the export markets of every state, year by year, by Census goods exports. */
export function traceStateRanks(
  data: TradeData,
  scope: ChartScope,
): StateRanks {
  const years = yearsInPeriod(data, scope);
  const at = years.map((year) => data.censusYears.indexOf(year));
  const { ids, chosen } = litStates(data, scope);
  const inPeriod = ({ year }: ChartRank) =>
    year >= scope.firstYear && year <= scope.lastYear;
  const rows = data.states
    .map(({ id, name }) => ({
      state: id,
      name,
      ranks: at.map((i) => data.ranks[id]?.[i] ?? null),
      lit: ids.has(id),
    }))
    .filter(({ ranks }) => ranks.some((rank) => rank !== null));
  return {
    years,
    rows,
    state: scope.state,
    chosen,
    single: data.singleRanks.filter(inPeriod),
    uscbc: data.uscbcRanks.filter(inPeriod),
  };
}

/** The ranks of all years, where those stand out that do in a period. */
export function lightAs(period: StateRanks, all: StateRanks): StateRanks {
  const lit = new Set(
    period.rows.filter((row) => row.lit).map(({ state }) => state),
  );
  return {
    ...all,
    rows: all.rows.map((row) => ({ ...row, lit: lit.has(row.state) })),
  };
}

/** How many of the 50 states have a rank in one year of `years` that passes. */
export function countRanks(
  { rows }: Pick<StateRanks, "rows">,
  yearIndex: number,
  passes: (rank: number) => boolean,
): number {
  return rows.filter(({ state, ranks }) => {
    const rank = ranks[yearIndex] ?? null;
    return state !== DISTRICT && rank !== null && passes(rank);
  }).length;
}
