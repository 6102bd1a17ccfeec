import { LABEL_ROW, rowMiddle, type LanePlan } from "./plan-lanes";
import type { PlacedLabel } from "./placed-timeline";
import { reaches } from "./members";
import type { LaneView, WorldView } from "./world-view";
import type { WorldLabel } from "./world-labels";
import {
  CLUSTER,
  CLUSTER_ROWS,
  type WorldCluster,
  type WorldMark,
} from "./world-marks";

/** The labels of what a view shows as it stands in the world, in pixels of the plot: those that are wholly in the plot. */
export function drawLabels(
  labels: readonly WorldLabel[],
  shown: LaneView,
  plan: LanePlan,
  view: WorldView,
): PlacedLabel[] {
  const { left, right } = view;
  const [low, high] = shown.moved;
  const clusterTop = rowMiddle(plan, CLUSTER_ROWS - 0.5);
  const drawn: PlacedLabel[] = [];
  for (const { of, label } of labels) {
    if (shown.changed.has(of) || !isShown(of, view)) continue;
    const x0 = label.anchor === "start" ? label.x : label.x - label.width;
    const x1 = x0 + label.width;
    if (x0 < left || x1 > right) continue;
    const { leader } = label;
    if (leader && (leader.x < left || leader.x > right)) continue;
    const foot = label.y + (label.lines.length - 1) * LABEL_ROW;
    // Something moved into the plot stands where the world has none.
    const isLow = foot > clusterTop;
    if (isLow && (x0 < left + low || x1 > right - high)) continue;
    drawn.push({
      ...label,
      x: label.x - left,
      leader: leader && { ...leader, x: leader.x - left },
    });
  }
  return drawn;
}

function isShown(
  of: WorldMark | WorldCluster,
  { left, right, columns, window }: WorldView,
): boolean {
  if ("level" in of)
    return of.x1 > left && of.x0 < right && reaches(columns, of.row, window);
  return of.x - CLUSTER / 2 >= left && of.x + CLUSTER / 2 <= right;
}
