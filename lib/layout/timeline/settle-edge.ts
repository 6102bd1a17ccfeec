import { joinMembers, type Members } from "./members";
import { POINT, shapeOf } from "./mark-extent";
import type { ViewCluster, WorldView } from "./world-view";
import {
  CLUSTER,
  CLUSTER_ROWS,
  GAP,
  type WorldCluster,
  type WorldMark,
} from "./world-marks";

/** What a view shows of a lane, and what reaches into its window from outside the plot. */
export interface EdgeItems {
  marks: WorldMark[];
  clusters: ViewCluster[];
  readonly outside: { readonly left: Members[]; readonly right: Members[] };
  readonly changed: Set<WorldMark | WorldCluster>;
}

/**
 * Brings what lies outside the plot to just inside its edge, as marks where single days find a free row there, else as
 * one cluster together with what it would cover; returns how much of the plot that takes, pixels.
 */
export function settleEdge(
  items: EdgeItems,
  view: WorldView,
  side: "left" | "right",
): number {
  const outside = joinMembers(items.outside[side]);
  if (outside.rows.length === 0 && outside.ranges.length === 0) return 0;
  if (movePoints(items, outside, view, side)) return POINT + 2 * GAP;
  const inner = CLUSTER + 2 * GAP;
  const covers = (x0: number, x1: number) =>
    side === "left" ? x0 < view.left + inner : x1 > view.right - inner;
  const joined: Members[] = [outside];
  items.marks = items.marks.filter((mark) => {
    if (mark.level >= CLUSTER_ROWS || !covers(mark.x0, mark.x1)) return true;
    joined.push({ rows: [mark.row], ranges: [] });
    items.changed.add(mark);
    return false;
  });
  items.clusters = items.clusters.filter((cluster) => {
    const reach = CLUSTER / 2;
    if (!covers(cluster.x - reach, cluster.x + reach)) return true;
    joined.push(cluster.members);
    if (cluster.world) items.changed.add(cluster.world);
    return false;
  });
  const x =
    side === "left" ? view.left + CLUSTER / 2 : view.right - CLUSTER / 2;
  items.clusters.push({ x, members: joinMembers(joined), world: null });
  return inner;
}

// A day that is wider than the plot's margin has its point outside though some of it is seen.
function movePoints(
  items: EdgeItems,
  { rows, ranges }: Members,
  view: WorldView,
  side: "left" | "right",
): boolean {
  const { left, right, columns } = view;
  if (ranges.length > 0) return false;
  if (!rows.every((row) => shapeOf(columns, row, Infinity) === "point"))
    return false;
  const x0 = side === "left" ? left : right - POINT;
  const x1 = x0 + POINT;
  const taken = new Set<number>();
  for (const { level, ...mark } of items.marks)
    if (mark.x0 < x1 + GAP && mark.x1 > x0 - GAP) taken.add(level);
  for (const { x } of items.clusters)
    if (Math.abs(x - (x0 + x1) / 2) < (POINT + CLUSTER) / 2 + GAP)
      for (let level = 0; level < CLUSTER_ROWS; level += 1) taken.add(level);
  const free = [0, 1, 2].filter((level) => !taken.has(level));
  if (free.length < rows.length) return false;
  rows.forEach((row, index) => {
    const level = free[index] ?? 0;
    items.marks.push({ row, shape: "point", x0, x1, cell: 0, level });
  });
  return true;
}
