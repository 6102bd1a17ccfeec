import { APPROXIMATE } from "../../model/event-columns";
import { drawLabels } from "./draw-labels";
import { pileLeftOut, tickPath } from "./left-out";
import { openEnds } from "./mark-extent";
import { countMembers, foremostOf, mixOf, reaches, rowsOf } from "./members";
import type { World } from "./place-world";
import type { PlacedCluster, PlacedLane, PlacedMark } from "./placed-timeline";
import { rowMiddle, type LanePlan } from "./plan-lanes";
import { reachInto } from "./search-run";
import type { SelectedLane } from "./select-rows";
import { viewLane } from "./view-lane";
import type { ViewCluster, WorldView } from "./world-view";
import { CLUSTER_ROWS, knownOf, type WorldMark } from "./world-marks";

/** A lane as a view shows it, in pixels of the plot. */
export function drawLane(
  world: World,
  index: number,
  plan: LanePlan,
  view: WorldView,
): PlacedLane {
  const { lane: placed, labels } = world.lane(index);
  const { lane } = placed;
  const head = {
    ...{ id: plan.id, y: plan.y, height: plan.height },
    ...{ collapsed: plan.collapsed, total: lane.total },
    count: countInWindow(lane, view),
  };
  if (plan.collapsed) {
    const room = { y: plan.y + plan.height - 8, height: 6 };
    return {
      ...head,
      ...{ marks: [], clusters: [], labels: [], context: [] },
      ticks: tickPath(lane, room, view),
    };
  }
  const shown = viewLane(placed, view);
  return {
    ...head,
    marks: shown.marks.map((mark) => drawMark(mark, plan, view)),
    clusters: shown.clusters.map((cluster) => drawCluster(cluster, plan, view)),
    labels: drawLabels(labels(view.left, view.right), shown, plan, view),
    context: pileLeftOut(lane, plan, view),
    ticks: "",
  };
}

function drawMark(
  { row, shape, x0, x1, level }: WorldMark,
  plan: LanePlan,
  { left, columns }: WorldView,
): PlacedMark {
  const flags = columns.flags[row] as number;
  const approximate = (flags & APPROXIMATE) !== 0;
  const open = openEnds(flags);
  const y = rowMiddle(plan, level);
  return { row, shape, x0: x0 - left, x1: x1 - left, y, approximate, open };
}

function drawCluster(
  { x, members, world }: ViewCluster,
  plan: LanePlan,
  { left, columns }: WorldView,
): PlacedCluster {
  const { foremost, mix } = world
    ? knownOf(world, columns)
    : { foremost: foremostOf(members, columns), mix: mixOf(members, columns) };
  const y = rowMiddle(plan, CLUSTER_ROWS / 2 - 0.5);
  const count = world ? world.count : countMembers(members);
  const rows = () => rowsOf(members, columns);
  return { foremost, x: x - left, y, count, mix, rows };
}

/** How many rows of a lane that pass reach into the window. */
function countInWindow(lane: SelectedLane, view: WorldView): number {
  let count = 0;
  for (const run of lane.runs) {
    const reach = reachInto(run, view.keys, view.window);
    count += reach.sureTo - reach.sureFrom;
    const look = (from: number, to: number) => {
      for (let at = from; at < to; at += 1)
        if (reaches(view.columns, run.rows[at] as number, view.window))
          count += 1;
    };
    look(reach.from, reach.sureFrom);
    look(reach.sureTo, reach.to);
  }
  return count;
}
