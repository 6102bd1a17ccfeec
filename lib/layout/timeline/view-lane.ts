import { cellKey } from "./gather-cells";
import { clipMembers, countMembers, reaches, type Members } from "./members";
import { lowerBound, reachInto, type Reach } from "./search-run";
import type { SelectedRun } from "./select-rows";
import { settleEdge, type EdgeItems } from "./settle-edge";
import { settleLone } from "./settle-lone";
import { STRETCH, type WorldLane } from "./world-lane";
import type { LaneView, WorldView } from "./world-view";
import {
  CELL,
  CLUSTER,
  type WorldCluster,
  type WorldMark,
} from "./world-marks";

/** What of a lane is in a view: each row that reaches into the window in one mark or cluster that is at least partly in the plot. */
export function viewLane(lane: WorldLane, view: WorldView): LaneView {
  const reach = new Map(
    (lane.runs ?? []).map((run) => [
      run,
      reachInto(run, view.keys, view.window),
    ]),
  );
  const items = emptyItems();
  const [first, last] = shownStretches(lane, view);
  for (const wide of lane.wideIn(first, last)) addWide(wide, view, items);
  for (let index = first; index <= last; index += 1) {
    const { marks, clusters } = lane.stretchAt(index);
    addNarrow(marks, lane.reach, view, items);
    for (const cluster of clusters) addCluster(cluster, view, reach, items);
  }
  if (lane.runs) addUnseen(lane, first, last, view, reach, items);
  const left = settleEdge(items, view, "left");
  const right = settleEdge(items, view, "right");
  const [loneLeft, loneRight] = settleLone(items, view);
  const moved = [Math.max(left, loneLeft), Math.max(right, loneRight)] as const;
  const { marks, clusters, changed } = items;
  return { marks, clusters, changed, moved };
}

function emptyItems(): EdgeItems {
  const outside = { left: [], right: [] };
  return { marks: [], clusters: [], outside, changed: new Set() };
}

function shownStretches(
  { runs, reach }: WorldLane,
  { left, right }: WorldView,
): [number, number] {
  if (runs === null) return [0, 0];
  const wide = STRETCH * CELL;
  const more = reach + CELL;
  return [Math.floor((left - more) / wide), Math.floor((right + more) / wide)];
}

function addWide(
  wide: readonly WorldMark[],
  { columns, window, left, right }: WorldView,
  { marks }: EdgeItems,
): void {
  for (const mark of wide) {
    if (mark.x0 >= right) break;
    if (mark.x1 > left && reaches(columns, mark.row, window)) marks.push(mark);
  }
}

function addNarrow(
  narrow: readonly WorldMark[],
  reach: number,
  { columns, window, left, right }: WorldView,
  { marks, outside, changed }: EdgeItems,
): void {
  let low = 0;
  let high = narrow.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((narrow[middle] as WorldMark).x1 < left - reach - CELL)
      low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < narrow.length; index += 1) {
    const mark = narrow[index] as WorldMark;
    if (mark.x0 > right + reach + CELL) break;
    if (!reaches(columns, mark.row, window)) continue;
    const x = (mark.x0 + mark.x1) / 2;
    if (x >= left && x <= right) {
      marks.push(mark);
      continue;
    }
    changed.add(mark);
    const side = x < left ? outside.left : outside.right;
    side.push({ rows: [mark.row], ranges: [] });
  }
}

function addCluster(
  cluster: WorldCluster,
  { columns, window, left, right }: WorldView,
  reach: ReadonlyMap<SelectedRun, Reach>,
  { clusters, outside, changed }: EdgeItems,
): void {
  const members = clipMembers(cluster.members, columns, window, reach);
  const count = countMembers(members);
  const whole = count === cluster.count;
  if (!whole) changed.add(cluster);
  if (count === 0) return;
  const { x } = cluster;
  if (x - CLUSTER / 2 >= left && x + CLUSTER / 2 <= right) {
    clusters.push(
      whole
        ? { x, members: cluster.members, world: cluster }
        : { x, members, world: null },
    );
    return;
  }
  changed.add(cluster);
  (x < (left + right) / 2 ? outside.left : outside.right).push(members);
}

// What reaches into the window from clusters beyond the stretches that are placed.
function addUnseen(
  { runs, homelessIn }: WorldLane,
  first: number,
  last: number,
  view: WorldView,
  reach: ReadonlyMap<SelectedRun, Reach>,
  { outside }: EdgeItems,
): void {
  const { columns, window } = view;
  const low = first * STRETCH;
  const high = (last + 1) * STRETCH;
  const add = (members: Members, side: Members[]) => {
    const clipped = clipMembers(members, columns, window, reach);
    if (countMembers(clipped) > 0) side.push(clipped);
  };
  for (const homeless of homelessIn(first, last))
    for (const [cell, marks] of homeless) {
      if (cell >= low && cell < high) continue;
      const rows = marks.map(({ row }) => row);
      add({ rows, ranges: [] }, cell < low ? outside.left : outside.right);
    }
  for (const run of runs ?? []) {
    const begins = lowerBound(run.keys, cellKey(view, low));
    const ends = lowerBound(run.keys, cellKey(view, high), begins);
    const before = { run, from: 0, to: begins };
    const after = { run, from: ends, to: run.keys.length };
    add({ rows: [], ranges: [before] }, outside.left);
    add({ rows: [], ranges: [after] }, outside.right);
  }
}
