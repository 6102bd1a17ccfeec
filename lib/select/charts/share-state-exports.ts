import type { ChartData } from "./chart-data";
import type { ChartScope } from "./chart-scope";
import { chosenStates } from "./lit-states";
import { rankStateExports, type RankedState } from "./rank-state-exports";

export interface StateShare extends RankedState {
  /** Of the sum of all states in the year, 0 to 1. */
  readonly share: number;
}

/** The shares of one state in every year of the series; null where it has no value. */
interface ShareSeries {
  readonly state: string;
  readonly name: string;
  readonly shares: readonly (number | null)[];
}

export interface ExportShares {
  /** Null when no Census year lies in the period. */
  readonly year: number | null;
  readonly years: readonly number[];
  /** Every state with a value in that year, largest first. */
  readonly rows: readonly StateShare[];
  /** The largest states and those that the reader chose. */
  readonly named: readonly StateShare[];
  /** All others together; null where every state is named. */
  readonly rest: { readonly states: number; readonly share: number } | null;
  /** The sum of all states in the file that year, current US dollars in millions. */
  readonly total: number;
  /** National goods exports of that year by an official source, in the same unit; null where there is none. */
  readonly national: number | null;
  readonly nationalSources: readonly string[];
  /** In the order of `rows`. */
  readonly series: readonly ShareSeries[];
}

/** How many of the largest states are named. */
const NAMED_STATES = 10;

/** The share of each state in the sum of all states' goods exports to China, Census method, in the chosen year. */
export function shareStateExports(
  data: ChartData,
  scope: ChartScope,
): ExportShares {
  const { year, years, rows: ranked } = rankStateExports(data, scope);
  const total = ranked.reduce((sum, row) => sum + row.usdMillions, 0);
  const chosen = chosenStates(data, scope);
  const rows = ranked.map((row) => ({
    ...row,
    selected: chosen.has(row.state),
    share: total > 0 ? row.usdMillions / total : 0,
  }));
  const named = rows.filter((row, i) => i < NAMED_STATES || row.selected);
  const others = rows.filter((row) => !named.includes(row));
  const national = data.trade.find((row) => row.year === year && row.official);
  const totals = totalsByYear(data);
  return {
    year,
    years,
    rows,
    named,
    rest:
      others.length === 0
        ? null
        : {
            states: others.length,
            share: others.reduce((sum, row) => sum + row.share, 0),
          },
    total,
    national: national?.exports ?? null,
    nationalSources: national?.sources ?? [],
    series: rows.map(({ state, name }) => ({
      state,
      name,
      shares: years.map((_, i) => {
        const value = data.census[state]?.[i] ?? null;
        const sum = totals[i] ?? 0;
        return value === null || sum <= 0 ? null : value / sum;
      }),
    })),
  };
}

function totalsByYear(data: ChartData): number[] {
  return data.censusYears.map((_, i) =>
    data.states.reduce((sum, { id }) => sum + (data.census[id]?.[i] ?? 0), 0),
  );
}
