import type { ChartScope } from "./chart-scope";
import type { ChartState } from "./chart-data";
import type { ExplorerPair, PairsData } from "./pairs-data";
import { selectPairs } from "./select-pairs";

/** How many ties of each kind. */
export interface TieCounts {
  readonly sister: number;
  readonly friendship: number;
  readonly other: number;
}

/** A state or province-level unit with at least one tie. */
export interface MatrixHead {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Whether the filter by place names it. */
  readonly chosen: boolean;
  /** Whether it has a tie that the filter by place leaves. */
  readonly lit: boolean;
}

/** A state and a province-level unit with at least one tie between them or what they hold. */
export interface MatrixCell extends TieCounts {
  readonly state: string;
  readonly province: string;
  readonly count: number;
  /** How many of them the filter by place leaves. */
  readonly left: number;
  readonly chosen: boolean;
}

export interface PairsMatrix {
  /** Rows and columns, those with the most ties first, then by name. */
  readonly states: readonly MatrixHead[];
  readonly provinces: readonly MatrixHead[];
  readonly cells: readonly MatrixCell[];
  /** The ties that all filters leave. */
  readonly left: readonly ExplorerPair[];
  /** Ties that a period leaves out because they have no date. */
  readonly undatedLeftOut: number;
}

/** Documented ties between each US state and each Chinese province-level unit, under every filter but that by place, which marks. */
export function countPairsMatrix(
  data: PairsData,
  scope: ChartScope,
): PairsMatrix {
  const pairs = selectPairs(data, scope, "place");
  const left = selectPairs(data, scope);
  const kept = new Set(left);
  const groups = new Map<string, ExplorerPair[]>();
  for (const pair of pairs) {
    const key = `${pair.state} ${pair.province}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  const chosen = (id: string) => scope.places.includes(id);
  return {
    states: headsOf(data.states, (pair) => pair.state),
    provinces: headsOf(data.provinces, (pair) => pair.province),
    cells: [...groups.values()].flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { state, province } = first;
      return [
        {
          state,
          province,
          ...countTies(own),
          count: own.length,
          left: own.filter((pair) => kept.has(pair)).length,
          chosen: chosen(state) && chosen(province),
        },
      ];
    }),
    left,
    undatedLeftOut: countUndatedLeftOut(data, scope),
  };

  function headsOf(
    known: readonly ChartState[],
    idOf: (pair: ExplorerPair) => string,
  ): MatrixHead[] {
    return known
      .map(({ id, name }) => ({
        id,
        name,
        count: pairs.filter((pair) => idOf(pair) === id).length,
        chosen: chosen(id),
        lit: left.some((pair) => idOf(pair) === id),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id, "en"));
  }
}

/** How many of some ties are of each kind. */
export function countTies(
  pairs: readonly Pick<ExplorerPair, "tie">[],
): TieCounts {
  const of = (tie: ExplorerPair["tie"]) =>
    pairs.filter((pair) => pair.tie === tie).length;
  return {
    sister: of("sister"),
    friendship: of("friendship"),
    other: of("other"),
  };
}

/** How many ties that fit the other filters a period leaves out because they have no date. */
export function countUndatedLeftOut(
  data: PairsData,
  scope: ChartScope,
): number {
  return scope.filters.includes("period")
    ? selectPairs(data, scope, "period").filter(
        (pair) => pair.established === null,
      ).length
    : 0;
}
