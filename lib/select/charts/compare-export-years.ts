import type { ChartData } from "./chart-data";
import type { ChartScope } from "./chart-scope";
import { litStates, yearsInPeriod } from "./lit-states";

/** A state's goods exports to China in two years, current US dollars in millions. */
export interface ComparedState {
  readonly state: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** The change as a share of the first year: 0.5 is half as much again. */
  readonly growth: number;
  readonly lit: boolean;
}

export interface ComparedYears {
  /** The first and last Census year of the period; null without two of them. */
  readonly ends: readonly [number, number] | null;
  readonly years: readonly number[];
  /** Every state with a value above zero in both, the largest in the last year first. */
  readonly rows: readonly ComparedState[];
  /** Whether the reader chose the states that stand out. */
  readonly chosen: boolean;
}

/** The states' exports in the first and the last Census year of the period. */
export function compareExportYears(
  data: ChartData,
  scope: ChartScope,
): ComparedYears {
  const years = data.censusYears;
  const inPeriod = yearsInPeriod(data, scope);
  const [first] = inPeriod;
  const last = inPeriod.at(-1);
  const { ids, chosen } = litStates(data, scope);
  if (first === undefined || last === undefined || first === last)
    return { ends: null, years, rows: [], chosen };
  const rows = data.states.flatMap(({ id, name }) => {
    const before = data.census[id]?.[years.indexOf(first)] ?? 0;
    const after = data.census[id]?.[years.indexOf(last)] ?? 0;
    // Growth from nothing is no number.
    if (before <= 0 || after <= 0) return [];
    const growth = (after - before) / before;
    return [{ state: id, name, before, after, growth, lit: ids.has(id) }];
  });
  rows.sort((a, b) => b.after - a.after);
  return { ends: [first, last], years, rows, chosen };
}
