import type { ChartData } from "./chart-data";
import type { ChartScope } from "./chart-scope";
import { chosenStates, yearsInPeriod } from "./lit-states";

/** The Census series of one state in the period; every list has one entry a year, null where the state has no value. */
export interface StatePanel {
  readonly state: string;
  readonly name: string;
  /** Current US dollars in millions. */
  readonly usdMillions: readonly (number | null)[];
  /** The same against its first year of the period, which is 100; all null where that year has no value. */
  readonly index: readonly (number | null)[];
  readonly selected: boolean;
}

export interface ExportMultiples {
  /** The Census years in the period, ascending. */
  readonly years: readonly number[];
  /** Whether the index is drawn instead of dollars. */
  readonly indexed: boolean;
  /** Those that the reader chose first, then by their value in the last year, largest first. */
  readonly panels: readonly StatePanel[];
}

/** The Census series of every state in the period, in dollars and against its first year. */
export function traceAllExports(
  data: ChartData,
  scope: ChartScope,
): ExportMultiples {
  const years = yearsInPeriod(data, scope);
  const from = data.censusYears.indexOf(years[0] ?? 0);
  const chosen = chosenStates(data, scope);
  const panels = data.states.flatMap(({ id, name }) => {
    const all = data.census[id];
    if (!all || years.length === 0) return [];
    const usdMillions = all.slice(from, from + years.length);
    if (usdMillions.every((value) => value === null)) return [];
    return [
      {
        state: id,
        name,
        usdMillions,
        index: indexOf(usdMillions),
        selected: chosen.has(id),
      },
    ];
  });
  return {
    years,
    indexed: scope.indexed,
    panels: panels.sort(
      (a, b) =>
        Number(b.selected) - Number(a.selected) || lastOf(b) - lastOf(a),
    ),
  };
}

/** The values that are drawn of a panel. */
export function drawnValues(
  panel: StatePanel,
  indexed: boolean,
): readonly (number | null)[] {
  return indexed ? panel.index : panel.usdMillions;
}

// A state without a value in the last year stands after all others.
function lastOf({ usdMillions }: StatePanel): number {
  return usdMillions.at(-1) ?? -1;
}

function indexOf(values: readonly (number | null)[]): (number | null)[] {
  const base = values[0] ?? 0;
  return values.map((value) =>
    value === null || base <= 0 ? null : (100 * value) / base,
  );
}
