import type {
  PlacedLabel,
  PlacedLane,
  PlacedTimeline,
} from "./placed-timeline";
import { LABEL_ROW } from "./plan-lanes";
import { stopId, type Stop } from "./stops";

/** How far from a mark, and from the middle of a cluster, a pointer still means it, pixels. */
const REACH = { mark: 12, cluster: 14 } as const;
const ASCENT = 10;
const DESCENT = 3.5;

/** What a pointer at a place in the plot means: the mark or cluster whose title is there, else the nearest within reach; null for none. Pixels. */
export function hitTest(
  { lanes }: PlacedTimeline,
  x: number,
  y: number,
): Stop | null {
  const index = lanes.findIndex(
    (lane) => y >= lane.y && y < lane.y + lane.height,
  );
  const lane = lanes[index];
  if (!lane) return null;
  const label = lane.labels.find((one) => isOnLabel(one, x, y));
  if (label) {
    const { row } = label;
    const mark = lane.marks.find((one) => one.row === row);
    const cluster = lane.clusters.find(({ foremost }) => foremost === row);
    if (mark) return markStop(lane, index, mark);
    if (cluster) return clusterStop(lane, index, cluster);
  }
  return nearest(lane, index, x, y);
}

function nearest(
  lane: PlacedLane,
  index: number,
  x: number,
  y: number,
): Stop | null {
  let least = Infinity;
  let stop: (() => Stop) | null = null;
  for (const mark of lane.marks) {
    const across = Math.max(mark.x0 - x, x - mark.x1, 0);
    const distance = Math.hypot(across, y - mark.y);
    if (distance > REACH.mark || distance >= least) continue;
    least = distance;
    stop = () => markStop(lane, index, mark);
  }
  for (const cluster of lane.clusters) {
    const distance = Math.hypot(x - cluster.x, y - cluster.y);
    if (distance > REACH.cluster || distance >= least) continue;
    least = distance;
    stop = () => clusterStop(lane, index, cluster);
  }
  return stop && stop();
}

function isOnLabel(label: PlacedLabel, x: number, y: number): boolean {
  const x0 = label.anchor === "start" ? label.x : label.x - label.width;
  const foot = label.y + (label.lines.length - 1) * LABEL_ROW + DESCENT;
  return x >= x0 && x <= x0 + label.width && y >= label.y - ASCENT && y <= foot;
}

function markStop(
  { id: laneId }: PlacedLane,
  lane: number,
  { row, x0, x1 }: PlacedLane["marks"][number],
): Stop {
  return {
    ...{ id: stopId(laneId, row), lane, laneId, row, x: (x0 + x1) / 2 },
    ...{ isCluster: false, count: 1, rows: () => Uint32Array.of(row) },
  };
}

function clusterStop(
  { id: laneId }: PlacedLane,
  lane: number,
  { foremost: row, x, count, rows }: PlacedLane["clusters"][number],
): Stop {
  return {
    ...{ id: stopId(laneId, row), lane, laneId, row, x },
    ...{ isCluster: true, count, rows },
  };
}
