import type { PairTie } from "@/lib/model/record";
import { parseEdtf } from "@/lib/time/parse-edtf";
import type { ChartData, ChartPair } from "./chart-data";
import type { ChartScope } from "./chart-scope";
import { drawnTies, selectTies } from "./select-ties";

export interface StatePairs {
  readonly state: string;
  readonly name: string;
  /** Ties of the kinds drawn, by level. */
  readonly stateProvince: number;
  readonly city: number;
  /** Those of them without a date. */
  readonly undated: number;
  /** Ties of the kinds that are not drawn. */
  readonly otherTies: number;
  readonly selected: boolean;
}

export interface PairsByState {
  readonly ties: readonly PairTie[];
  /** Whether only ties established in the chosen period are counted. */
  readonly inPeriod: boolean;
  /** In the order of the record. */
  readonly states: readonly StatePairs[];
  readonly stateProvince: number;
  readonly city: number;
  readonly statesWithTies: number;
  /** Ties of the kinds drawn that a period leaves out because they have no date. */
  readonly undatedLeftOut: number;
}

/**
 * Documented ties by US state. With a period, those are counted whose date may lie in it; ties without a date are then
 * left out and counted apart.
 */
export function countPairsByState(
  data: ChartData,
  scope: ChartScope,
): PairsByState {
  const ties = drawnTies(scope);
  const inPeriod = scope.filters.includes("period");
  const all = selectTies(data, scope);
  const pairs = inPeriod
    ? all.filter((pair) => establishedIn(pair, scope))
    : all;
  const drawn = pairs.filter((pair) => ties.includes(pair.tie));
  const states = data.states.map(({ id, name }) => {
    const own = pairs.filter((pair) => pair.state === id);
    const shown = own.filter((pair) => ties.includes(pair.tie));
    return {
      state: id,
      name,
      stateProvince: countLevel(shown, "state-province"),
      city: countLevel(shown, "city"),
      undated: shown.filter((pair) => pair.established === null).length,
      otherTies: own.length - shown.length,
      selected: scope.states.includes(id),
    };
  });
  return {
    ties,
    inPeriod,
    states,
    stateProvince: countLevel(drawn, "state-province"),
    city: countLevel(drawn, "city"),
    statesWithTies: states.filter((row) => row.stateProvince + row.city > 0)
      .length,
    undatedLeftOut: inPeriod
      ? all.filter(
          (pair) => pair.established === null && ties.includes(pair.tie),
        ).length
      : 0,
  };
}

function countLevel(
  pairs: readonly ChartPair[],
  level: ChartPair["level"],
): number {
  return pairs.filter((pair) => pair.level === level).length;
}

function establishedIn(pair: ChartPair, { from, to }: ChartScope): boolean {
  const date = parseEdtf(pair.established ?? "");
  return date !== null && date.start < to && date.end > from;
}
