import { lowerBound } from "./search-run";
import {
  CELL,
  cellMiddle,
  CLUSTER,
  CLUSTER_ROWS,
  GAP,
  type WorldMark,
} from "./world-marks";

// Narrow marks and the clusters of their cells reach no further from the middle of a mark.
const NARROW_REACH = CELL + GAP;

/** Wide marks that found no row, by the cell of the cluster that takes them. */
export type Homeless = Map<number, WorldMark[]>;

export interface WideRoom {
  readonly rows: number;
  /** The middles of the narrow marks, ascending; null where they are too many to keep clear of. */
  readonly middles: ArrayLike<number> | null;
  /** Marks that stand already, by row and `x0`. */
  readonly others?: readonly (readonly WorldMark[])[];
}

/**
 * Gives wide marks (by `x0`, ascending) the first free row of those above the clusters, or a lower one where no narrow
 * mark stands along their whole length. Returns those that find none.
 */
export function stackWide(
  marks: readonly WorldMark[],
  { rows, middles, others = [] }: WideRoom,
): Homeless {
  const last: (WorldMark | undefined)[] = Array.from({ length: rows });
  const homeless: Homeless = new Map();
  // Beyond the clusters of the homeless, low rows are free again.
  let lowFrom = -Infinity;
  for (const mark of marks) {
    let level = firstFree(last, others, mark, CLUSTER_ROWS, rows);
    if (level < 0 && middles && mark.x0 > lowFrom && !hasNear(mark, middles))
      level = firstFree(last, others, mark, 0, CLUSTER_ROWS);
    if (level >= 0) {
      mark.level = level;
      last[level] = mark;
      continue;
    }
    const x = cellMiddle(mark.cell);
    const taken = homeless.get(mark.cell) ?? [];
    homeless.set(mark.cell, taken);
    const lonely =
      taken.length === 0 &&
      !(middles && hasBetween(middles, x - CELL / 2, x + CELL / 2));
    taken.push(mark, ...takeAlong(last, mark, x, lonely));
    lowFrom = Math.max(lowFrom, x + CLUSTER / 2 + GAP);
  }
  return homeless;
}

function firstFree(
  last: readonly (WorldMark | undefined)[],
  others: readonly (readonly WorldMark[])[],
  mark: WorldMark,
  from: number,
  to: number,
): number {
  for (let level = from; level < to; level += 1) {
    const before = last[level];
    if (before && before.x1 + GAP > mark.x0) continue;
    if (!hitsAny(mark, others[level])) return level;
  }
  return -1;
}

function hasNear({ x0, x1 }: WorldMark, middles: ArrayLike<number>): boolean {
  return hasBetween(middles, x0 - NARROW_REACH, x1 + NARROW_REACH);
}

function hasBetween(
  middles: ArrayLike<number>,
  from: number,
  to: number,
): boolean {
  return (middles[lowerBound(middles, from)] ?? Infinity) <= to;
}

// What lies where the cluster comes to stand; else, lest it be a cluster of one, the mark nearest in time of those in the way.
function takeAlong(
  last: readonly (WorldMark | undefined)[],
  mark: WorldMark,
  x: number,
  lonely: boolean,
): WorldMark[] {
  const reach = CLUSTER / 2 + GAP;
  const under = last
    .slice(0, CLUSTER_ROWS)
    .filter((other) => other && other.level >= 0 && other.x1 > x - reach);
  const blockers = last
    .slice(CLUSTER_ROWS)
    .filter((other) => other && other.level >= 0)
    .sort((a, b) => distance(a, mark) - distance(b, mark));
  const along = under.length > 0 || !lonely ? under : blockers.slice(0, 1);
  return along.flatMap((other) => {
    if (!other) return [];
    other.level = -1;
    return [other];
  });
}

function distance(a: WorldMark | undefined, b: WorldMark): number {
  return a ? Math.abs(a.x0 + a.x1 - b.x0 - b.x1) : Infinity;
}

/** Whether a mark comes too near to one of some that stand in a row, by `x0`. */
export function hitsAny(
  mark: WorldMark,
  others: readonly WorldMark[] | undefined,
): boolean {
  if (!others || others.length === 0) return false;
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((others[middle] as WorldMark).x1 + GAP <= mark.x0) low = middle + 1;
    else high = middle;
  }
  const next = others[low];
  return next !== undefined && next.x0 < mark.x1 + GAP;
}

/** Marks that have rows, by row. */
export function byLevel(
  marks: readonly WorldMark[],
  rows: number,
): WorldMark[][] {
  const levels = Array.from({ length: rows }, (): WorldMark[] => []);
  for (const mark of marks) levels[mark.level]?.push(mark);
  return levels;
}
