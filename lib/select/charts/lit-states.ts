import type { ChartData } from "./chart-data";
import type { ChartScope } from "./chart-scope";

/** How many states stand out when the reader has chosen none. */
export const LEADING_STATES = 5;

/** The states that stand out in a drawing of all. */
export interface LitStates {
  /** Those chosen, else the largest exporters of the last Census year of the period. */
  readonly ids: ReadonlySet<string>;
  /** Whether the reader chose them. */
  readonly chosen: boolean;
}

/** The states that the reader chose, by the place filter or as the one state of a chart. */
export function chosenStates(
  data: Pick<ChartData, "census">,
  scope: ChartScope,
): ReadonlySet<string> {
  const chosen = [...scope.states, ...(scope.state ? [scope.state] : [])];
  return new Set(chosen.filter((id) => id in data.census));
}

/** Which states stand out: those of the place filter and the chosen one, else the leading exporters. */
export function litStates(
  data: Pick<ChartData, "census" | "censusYears">,
  scope: ChartScope,
): LitStates {
  const ids = chosenStates(data, scope);
  if (ids.size > 0) return { ids, chosen: true };
  const years = yearsInPeriod(data, scope);
  const at = data.censusYears.indexOf(years.at(-1) ?? 0);
  const leading = Object.entries(data.census)
    .map(([id, values]) => ({ id, value: values[at] ?? 0 }))
    .sort((a, b) => b.value - a.value)
    .slice(0, LEADING_STATES);
  return { ids: new Set(leading.map(({ id }) => id)), chosen: false };
}

/** The Census years in the period, ascending. */
export function yearsInPeriod(
  { censusYears }: Pick<ChartData, "censusYears">,
  { firstYear, lastYear }: ChartScope,
): number[] {
  return censusYears.filter((year) => year >= firstYear && year <= lastYear);
}
