import type { ChartData } from "./chart-data";

/** A state's goods exports to China in one year by both methods, current US dollars in millions. */
export interface MethodPair {
  readonly state: string;
  readonly name: string;
  readonly year: number;
  readonly census: number;
  readonly uscbc: number;
  /** Ids of the documents of the US-China Business Council's figure. */
  readonly sources: readonly string[];
}

export interface MethodComparison {
  /** By year, then by state. */
  readonly pairs: readonly MethodPair[];
  /** How many states the Census series has, and its years. */
  readonly censusStates: number;
  readonly censusYears: readonly number[];
  /** How many figures the US-China Business Council gives, and their years, ascending. */
  readonly uscbcFigures: number;
  readonly uscbcYears: readonly number[];
}

/** Every goods figure of the US-China Business Council beside the Census figure of the same state and year. */
export function compareMethods(data: ChartData): MethodComparison {
  const pairs = data.uscbcFigures.flatMap((row): MethodPair[] => {
    const { state, year, usdMillions: uscbc, sources } = row;
    const at = data.censusYears.indexOf(year);
    const census = data.census[state]?.[at] ?? null;
    const name = data.states.find(({ id }) => id === state)?.name ?? state;
    return census === null || row.measure !== "goods"
      ? []
      : [{ state, name, year, census, uscbc, sources }];
  });
  return {
    pairs: pairs.sort(
      (a, b) => a.year - b.year || a.state.localeCompare(b.state, "en"),
    ),
    censusStates: Object.keys(data.census).length,
    censusYears: data.censusYears,
    uscbcFigures: data.uscbcFigures.length,
    uscbcYears: [...new Set(data.uscbcFigures.map(({ year }) => year))].sort(
      (a, b) => a - b,
    ),
  };
}
