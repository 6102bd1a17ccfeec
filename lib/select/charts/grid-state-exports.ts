import type { ChartData } from "./chart-data";
import type { ChartScope } from "./chart-scope";
import { litStates, yearsInPeriod } from "./lit-states";

/** A state's goods exports to China, one value per year of the grid, current US dollars in millions; null where there is none. */
export interface GridRow {
  readonly state: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Whether the reader chose it. */
  readonly lit: boolean;
}

export interface ExportGrid {
  /** The Census years in the period, ascending. */
  readonly years: readonly number[];
  /** Every state with a value in them, the largest in the last year first. */
  readonly rows: readonly GridRow[];
}

/** The Census figures of every state in every year of the period. */
export function gridStateExports(
  data: ChartData,
  scope: ChartScope,
): ExportGrid {
  const years = yearsInPeriod(data, scope);
  const at = years.map((year) => data.censusYears.indexOf(year));
  const { ids, chosen } = litStates(data, scope);
  const rows = data.states
    .map(({ id, name }) => ({
      state: id,
      name,
      values: at.map((i) => data.census[id]?.[i] ?? null),
      lit: chosen && ids.has(id),
    }))
    .filter(({ values }) => values.some((value) => value !== null))
    .sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
  return { years, rows };
}
