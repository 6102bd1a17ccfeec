import type { SizedMark } from "./placed";

/** Width of the cells in which a cluster stands, and diameter of a cluster, pixels. */
const CELL = 28;
export const CLUSTER = 24;
/** Rows from the base that a cluster fills; marks wider than a cell keep above them. */
export const CLUSTER_ROWS = 2;
const GAP = 1.5;

export interface StackedMark {
  readonly mark: SizedMark;
  /** 0 at the base. */
  readonly row: number;
}

export interface MarkCluster {
  /** Middle of its cell, pixels. */
  readonly x: number;
  readonly marks: readonly SizedMark[];
}

export interface Stack {
  readonly marks: readonly StackedMark[];
  readonly clusters: readonly MarkCluster[];
}

/**
 * Stacks marks into `rows` (at least 3) without overlap, first fit from the base; where they do not fit, the marks
 * of a cell become one cluster. Every mark is in exactly one row or one cluster. `origin` is the pixel of the
 * record's first instant, so that cells move with a pan instead of under it.
 */
export function stackMarks(
  sized: readonly SizedMark[],
  rows: number,
  origin: number,
): Stack {
  const marks = [...sized].sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  const homes: (number | null)[] = marks.map(() => null);
  const cells = marks.map((mark) => Math.floor((middle(mark) - origin) / CELL));
  for (;;) {
    const { stacked, blocked } = fit(marks, homes, rows, origin);
    if (blocked.length === 0)
      return { marks: stacked, clusters: gather(marks, homes, origin) };
    for (const { index, blockers } of blocked)
      crowd(index, blockers, marks, cells, homes);
  }
}

interface Blocked {
  readonly index: number;
  /** Marks in its way, nearest first. */
  readonly blockers: readonly number[];
}

function fit(
  marks: readonly SizedMark[],
  homes: readonly (number | null)[],
  rows: number,
  origin: number,
): { stacked: StackedMark[]; blocked: Blocked[] } {
  const occupied = new Set(homes);
  const last: number[] = Array.from({ length: rows }, () => -1);
  const stacked: StackedMark[] = [];
  const blocked: Blocked[] = [];
  marks.forEach((mark, index) => {
    if (homes[index] !== null) return;
    const low =
      isWide(mark) || hitsCluster(mark, occupied, origin) ? CLUSTER_ROWS : 0;
    for (let row = low; row < rows; row += 1) {
      const before = marks[last[row] ?? -1];
      if (before && before.x1 + GAP > mark.x0) continue;
      last[row] = index;
      stacked.push({ mark, row });
      return;
    }
    const blockers = last
      .slice(low)
      .filter((other) => other >= 0)
      .sort((a, b) => distance(marks, a, index) - distance(marks, b, index));
    blocked.push({ index, blockers });
  });
  return { stacked, blocked };
}

// A mark that finds no row takes its cell's other narrow marks along; one that would stand alone takes what blocks it.
function crowd(
  index: number,
  blockers: readonly number[],
  marks: readonly SizedMark[],
  cells: readonly number[],
  homes: (number | null)[],
): void {
  if (homes[index] !== null) return;
  const cell = cells[index] ?? 0;
  const mark = marks[index];
  let size = homes.filter((home) => home === cell).length;
  homes[index] = cell;
  if (mark && !isWide(mark))
    cells.forEach((other, at) => {
      const neighbour = marks[at];
      if (other !== cell || homes[at] !== null) return;
      if (!neighbour || isWide(neighbour)) return;
      homes[at] = cell;
      size += 1;
    });
  if (size > 0) return;
  const beside = [cell - 1, cell + 1].find((home) => homes.includes(home));
  const blocker = blockers.find((at) => homes[at] === null);
  if (blocker !== undefined) homes[blocker] = cell;
  else if (beside !== undefined) homes[index] = beside;
}

function gather(
  marks: readonly SizedMark[],
  homes: readonly (number | null)[],
  origin: number,
): MarkCluster[] {
  const members = new Map<number, SizedMark[]>();
  homes.forEach((home, index) => {
    const mark = marks[index];
    if (home === null || !mark) return;
    const of = members.get(home);
    if (of) of.push(mark);
    else members.set(home, [mark]);
  });
  return [...members].map(([home, of]) => ({
    x: (home + 0.5) * CELL + origin,
    marks: of,
  }));
}

function hitsCluster(
  mark: SizedMark,
  occupied: ReadonlySet<number | null>,
  origin: number,
): boolean {
  const cell = Math.floor((middle(mark) - origin) / CELL);
  return [cell - 1, cell, cell + 1].some((home) => {
    const x = (home + 0.5) * CELL + origin;
    const reach = CLUSTER / 2 + GAP;
    return occupied.has(home) && mark.x0 < x + reach && mark.x1 > x - reach;
  });
}

function isWide(mark: SizedMark): boolean {
  return mark.x1 - mark.x0 > CELL;
}

function middle(mark: SizedMark): number {
  return (mark.x0 + mark.x1) / 2;
}

function distance(marks: readonly SizedMark[], a: number, b: number): number {
  const [one, two] = [marks[a], marks[b]];
  return one && two ? Math.abs(middle(one) - middle(two)) : Infinity;
}
