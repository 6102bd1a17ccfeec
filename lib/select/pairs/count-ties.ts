import type { PairTie } from "../../model/record";
import type { ExplorerPair } from "../charts/pairs-data";

/** What some ties amount to. */
export interface TieCount {
  readonly total: number;
  readonly ties: Readonly<Record<PairTie, number>>;
  /** How many have a date of establishment. */
  readonly dated: number;
}

/** Counts ties by kind, and those with a date. */
export function countTies(
  pairs: readonly Pick<ExplorerPair, "tie" | "established">[],
): TieCount {
  const ties = { sister: 0, friendship: 0, other: 0 };
  let dated = 0;
  for (const { tie, established } of pairs) {
    ties[tie] += 1;
    if (established !== null) dated += 1;
  }
  return { total: pairs.length, ties, dated };
}
