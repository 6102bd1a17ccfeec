import {
  PAIR_STATUSES,
  PAIR_TIES,
  type PairStatus,
  type PairTie,
} from "@/lib/model/record";
import type { ChartScope } from "./chart-scope";
import type { ExplorerPair, PairsData } from "./pairs-data";
import { selectPairs } from "./select-pairs";

/** How many ties are of a kind and a status. */
export interface StatusCell {
  readonly status: PairStatus;
  readonly tie: PairTie;
  readonly count: number;
  /** Whether the filters by status and kind single it out. */
  readonly selected: boolean;
}

export interface StatusTable {
  /** By status, then kind. */
  readonly cells: readonly StatusCell[];
  readonly total: number;
  /** Ties that have ended or are suspended, those that ended first. */
  readonly stopped: readonly ExplorerPair[];
}

/** Documented ties by status and kind, under every filter but those two. */
export function countStatuses(data: PairsData, scope: ChartScope): StatusTable {
  const pairs = selectPairs(data, scope, "status", "tie");
  const { statuses, ties } = scope;
  const chosen = statuses.length + ties.length > 0;
  const has = <T>(list: readonly T[], value: T) =>
    list.length === 0 || list.includes(value);
  const of = (status: PairStatus) =>
    pairs.filter((pair) => pair.status === status);
  return {
    cells: PAIR_STATUSES.flatMap((status) =>
      PAIR_TIES.map((tie) => ({
        status,
        tie,
        count: of(status).filter((pair) => pair.tie === tie).length,
        selected: chosen && has(statuses, status) && has(ties, tie),
      })),
    ),
    total: pairs.length,
    stopped: [...of("ended"), ...of("suspended")],
  };
}
