import { hitsAny } from "./stack-wide";
import {
  CELL,
  CLUSTER,
  CLUSTER_ROWS,
  GAP,
  type WorldMark,
} from "./world-marks";

/** A cell with its narrow marks, as places in a list sorted by middle. */
export interface Cell {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  /** It has a cluster whatever room there is. */
  readonly crowded: boolean;
}

export interface CellRoom {
  readonly rows: number;
  /** Wide marks of each row, by `x0`. */
  readonly wide: readonly (readonly WorldMark[])[];
  /** Where the stretch ends; a mark may reach beyond in a row that none from the other side uses. */
  readonly low: number;
  readonly high: number;
}

/** What came of a cell: its marks have rows, or are in its own cluster, or in that of the cell before or after. */
export type Outcome = "placed" | "cluster" | "before" | "after";

// Marks that reach over the end of a stretch use a row of their own for each direction.
const OVER_HIGH = CLUSTER_ROWS;
const OVER_LOW = CLUSTER_ROWS + 1;

/**
 * Gives narrow marks the first free row from the base, cell by cell from the left; where a mark of a cell finds none,
 * the whole cell becomes a cluster, and the cell before it is stacked again beside that. Each cell is stacked at most
 * three times, so that the work grows with the marks alone.
 */
export function stackCells(
  cells: readonly Cell[],
  marks: readonly WorldMark[],
  room: CellRoom,
): Outcome[] {
  const { rows } = room;
  const outcomes: Outcome[] = cells.map(() => "placed");
  // How far each row is taken before each cell.
  const before = new Float64Array((cells.length + 1) * rows).fill(-Infinity);
  const ends = new Float64Array(rows).fill(-Infinity);
  const restore = (index: number) =>
    ends.set(before.subarray(index * rows, (index + 1) * rows));
  const isNext = (index: number) =>
    cells[index + 1]?.cell === (cells[index] as Cell).cell + 1;
  const stack = (index: number, besideCluster: boolean): boolean => {
    restore(index);
    const { from, to, cell } = cells[index] as Cell;
    const wall = besideCluster ? clusterLeft(cell + 1) : Infinity;
    for (let at = from; at < to; at += 1) {
      const mark = marks[at] as WorldMark;
      const level = findRow(mark, ends, wall, room);
      if (level < 0) return false;
      mark.level = level;
      ends[level] = mark.x1;
    }
    return true;
  };
  // Makes a cluster of a cell, and of those before it that find no room beside it.
  const cluster = (last: number): void => {
    for (let index = last; ; index -= 1) {
      outcomes[index] = "cluster";
      const left = index - 1;
      const beside = left >= 0 && isNext(left) && outcomes[left] === "placed";
      if (!beside) restore(index);
      else if (!stack(left, true)) {
        if (sizeOf(cells[left]) > 1) continue;
        outcomes[left] = "after";
        restore(left);
      }
      break;
    }
    const { cell } = cells[last] as Cell;
    for (let row = 0; row < CLUSTER_ROWS; row += 1)
      ends[row] = clusterLeft(cell) + CLUSTER;
  };
  cells.forEach((own, index) => {
    before.set(ends, index * rows);
    const beside = isNext(index) && (cells[index + 1] as Cell).crowded;
    if (!own.crowded && stack(index, beside)) return;
    if (own.crowded || sizeOf(own) > 1) return cluster(index);
    // One mark alone joins the cluster before it or after it.
    const joins = index > 0 && isNext(index - 1);
    if (joins && outcomes[index - 1] === "placed") cluster(index - 1);
    else restore(index);
    if (joins && outcomes[index - 1] === "cluster") outcomes[index] = "before";
    else if (beside) outcomes[index] = "after";
    else cluster(index);
  });
  return outcomes;
}

function sizeOf(cell: Cell | undefined): number {
  return cell ? cell.to - cell.from : 0;
}

function clusterLeft(cell: number): number {
  return cell * CELL + (CELL - CLUSTER) / 2;
}

function findRow(
  mark: WorldMark,
  ends: Float64Array,
  wall: number,
  { rows, wide, low, high }: CellRoom,
): number {
  for (let level = 0; level < rows; level += 1) {
    if ((ends[level] as number) + GAP > mark.x0) continue;
    if (level < CLUSTER_ROWS && mark.x1 + GAP > wall) continue;
    if (mark.x1 + GAP > high && level !== OVER_HIGH) continue;
    if (mark.x0 - GAP < low && level !== OVER_LOW) continue;
    if (!hitsAny(mark, wide[level])) return level;
  }
  return -1;
}
