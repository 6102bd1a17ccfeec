import { countMembers, foremostOf } from "./members";
import type { EdgeItems } from "./settle-edge";
import type { ViewCluster, WorldView } from "./world-view";
import {
  CLUSTER,
  CLUSTER_ROWS,
  GAP,
  worldMark,
  type WorldMark,
} from "./world-marks";

/**
 * Draws each cluster of which a window leaves one event as that event: as near its own place as the circle reaches, or,
 * where it is wider than that and comes over an edge, in its own place if a row is free there; else it stays a circle.
 * Returns how much of the plot that takes from the left and from the right, pixels.
 */
export function settleLone(
  items: EdgeItems,
  view: WorldView,
): [left: number, right: number] {
  const taken: [number, number] = [0, 0];
  for (const cluster of items.clusters.filter(isLone)) {
    const others = items.clusters.filter((one) => one !== cluster);
    const mark = aloneMark(cluster, items.marks, others, view);
    if (!mark) continue;
    items.marks.push(mark);
    items.clusters = others;
    if (mark.x0 < view.left)
      taken[0] = Math.max(taken[0], mark.x1 + GAP - view.left);
    if (mark.x1 > view.right)
      taken[1] = Math.max(taken[1], view.right + GAP - mark.x0);
  }
  return taken;
}

function isLone({ members }: ViewCluster): boolean {
  return countMembers(members) === 1;
}

function aloneMark(
  { x, members }: ViewCluster,
  marks: readonly WorldMark[],
  clusters: readonly ViewCluster[],
  { columns, perMs, left, right }: WorldView,
): WorldMark | null {
  const mark = worldMark(columns, foremostOf(members, columns), perMs);
  const width = mark.x1 - mark.x0;
  const play = (CLUSTER - width) / 2;
  if (play >= 0) {
    const own = mark.x0 + width / 2;
    const x0 = Math.max(x - play, Math.min(x + play, own)) - width / 2;
    return { ...mark, x0, x1: x0 + width, level: 0 };
  }
  if (!comesOver(mark, left, right)) return null;
  const level = freeLevel(mark, marks, clusters);
  return level === undefined ? null : { ...mark, level };
}

// Over one edge and no further than most of the way to the other: titles are left out where it lies.
function comesOver(
  { x0, x1 }: WorldMark,
  left: number,
  right: number,
): boolean {
  const most = 0.75 * (right - left);
  return (
    (x0 < left && x1 > left && x1 < left + most) ||
    (x1 > right && x0 < right && x0 > right - most)
  );
}

function freeLevel(
  { x0, x1 }: WorldMark,
  marks: readonly WorldMark[],
  clusters: readonly ViewCluster[],
): number | undefined {
  const taken = new Set<number>();
  for (const mark of marks)
    if (mark.x0 < x1 + GAP && mark.x1 > x0 - GAP) taken.add(mark.level);
  const reach = CLUSTER / 2 + GAP;
  if (clusters.some(({ x }) => x + reach > x0 && x - reach < x1))
    for (let level = 0; level < CLUSTER_ROWS; level += 1) taken.add(level);
  // Titles make room up to there.
  return [0, 1].find((level) => !taken.has(level));
}
