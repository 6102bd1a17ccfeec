import type { PairTie } from "@/lib/model/record";
import type { ChartData, ChartPair } from "./chart-data";
import type { ChartScope } from "./chart-scope";

// Reported totals count sister ties, so sister ties are what stands beside them unless the reader asks for others.
const DEFAULT_TIES: readonly PairTie[] = ["sister"];

/** The kinds of tie that the charts of pairs draw: those chosen, else sister ties. */
export function drawnTies(scope: Pick<ChartScope, "ties">): readonly PairTie[] {
  return scope.ties.length > 0 ? scope.ties : DEFAULT_TIES;
}

/** The documented ties that the filters by place, status and level of the pair leave, of every kind of tie and date. */
export function selectTies(data: ChartData, scope: ChartScope): ChartPair[] {
  const { places, match, statuses, pairLevels } = scope;
  return data.pairs.filter((pair) => {
    if (statuses.length > 0 && !statuses.includes(pair.status)) return false;
    if (pairLevels.length > 0 && !pairLevels.includes(pair.level)) return false;
    if (places.length === 0) return true;
    const has = (id: string) => pair.places.includes(id);
    return match === "all" ? places.every(has) : places.some(has);
  });
}
