import type { PairLevel, PairStatus, PairTie } from "../../model/record";
import type { ChartScope } from "../charts/chart-scope";
import type { ExplorerPair, PairsData } from "../charts/pairs-data";
import { selectPairs } from "../charts/select-pairs";

/** How many ties each choice would leave, the other filters as they are; what is missing has none. */
export interface PairFacets {
  readonly places: ReadonlyMap<string, number>;
  readonly ties: ReadonlyMap<PairTie, number>;
  readonly statuses: ReadonlyMap<PairStatus, number>;
  readonly pairLevels: ReadonlyMap<PairLevel, number>;
}

/**
 * Counts the choices of each facet with that facet's own selection left out. With `match=all` a further place narrows
 * what is there, so places then count inside their own selection.
 */
export function pairFacets(data: PairsData, scope: ChartScope): PairFacets {
  const open =
    scope.match === "all"
      ? selectPairs(data, scope)
      : selectPairs(data, scope, "place");
  return {
    places: countBy(open, (pair) => pair.places),
    ties: countBy(selectPairs(data, scope, "tie"), ({ tie }) => [tie]),
    statuses: countBy(selectPairs(data, scope, "status"), ({ status }) => [
      status,
    ]),
    pairLevels: countBy(selectPairs(data, scope, "pairlevel"), ({ level }) => [
      level,
    ]),
  };
}

function countBy<K>(
  pairs: readonly ExplorerPair[],
  keysOf: (pair: ExplorerPair) => readonly K[],
): Map<K, number> {
  const counts = new Map<K, number>();
  for (const pair of pairs)
    for (const key of keysOf(pair)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
