import type { EventColumns } from "../../model/event-columns";
import { RECORD_START } from "../../time/record-window";
import { drawnWidth, shapeOf } from "./mark-extent";
import { foremostOf, mixOf, type Members } from "./members";
import type { MarkShape } from "./placed-timeline";

/** Width of the cells in which a cluster stands, pixels; the first begins at the record's first instant. */
export const CELL = 28;
/** Diameter of a cluster, pixels. */
export const CLUSTER = 24;
/** Rows from the base that a cluster fills. */
export const CLUSTER_ROWS = 2;
/** Least room between two marks of a row, pixels. */
export const GAP = 1.5;

/** A mark in world pixels: 0 is the record's first instant, whatever the window. */
export interface WorldMark {
  readonly row: number;
  readonly shape: MarkShape;
  readonly x0: number;
  readonly x1: number;
  /** The cell that its middle is in. */
  readonly cell: number;
  /** Its row of marks, 0 at the base; -1 as long as it has none. */
  level: number;
}

/** Events that stand for one circle in the middle of a cell, in world pixels. */
export interface WorldCluster {
  readonly cell: number;
  readonly x: number;
  readonly members: Members;
  readonly count: number;
  /** What of it was asked for before. */
  known: { readonly foremost: number; readonly mix: readonly number[] } | null;
}

/** The mark of a row at a scale in pixels per millisecond. */
export function worldMark(
  columns: EventColumns,
  row: number,
  perMs: number,
  cell?: number,
): WorldMark {
  const from = ((columns.start[row] as number) - RECORD_START) * perMs;
  const to = ((columns.end[row] as number) - RECORD_START) * perMs;
  const shape = shapeOf(columns, row, to - from);
  const width = drawnWidth(shape, to - from);
  const middle = (from + to) / 2;
  const x0 = middle - width / 2;
  const at = cell ?? Math.floor(middle / CELL);
  return { row, shape, x0, x1: x0 + width, cell: at, level: -1 };
}

/** The foremost row and the kinds of a whole cluster, found out once. */
export function knownOf(
  cluster: WorldCluster,
  columns: EventColumns,
): NonNullable<WorldCluster["known"]> {
  cluster.known ??= {
    foremost: foremostOf(cluster.members, columns),
    mix: mixOf(cluster.members, columns),
  };
  return cluster.known;
}

/** The middle of a cell, world pixels. */
export function cellMiddle(cell: number): number {
  return (cell + 0.5) * CELL;
}
