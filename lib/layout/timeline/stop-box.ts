import type { Box } from "../place-popover";
import type { PlacedTimeline } from "./placed-timeline";
import type { Stop } from "./stops";
import { CLUSTER } from "./world-marks";

/** Half the height that a mark is taken to have, pixels. */
const HALF = 6;

/** The box of the mark or cluster of a stop, pixels in the plot and not beyond its edges; null where nothing of it is placed. */
export function stopBox(
  { lanes, width }: Pick<PlacedTimeline, "lanes" | "width">,
  { laneId, row, isCluster }: Stop,
): Box | null {
  const lane = lanes.find(({ id }) => id === laneId);
  if (isCluster) {
    const cluster = lane?.clusters.find(({ foremost }) => foremost === row);
    if (!cluster) return null;
    const half = CLUSTER / 2;
    return {
      ...{ left: cluster.x - half, top: cluster.y - half },
      ...{ width: CLUSTER, height: CLUSTER },
    };
  }
  const mark = lane?.marks.find((one) => one.row === row);
  if (!mark) return null;
  const left = Math.max(0, Math.min(mark.x0, width));
  const right = Math.max(left, Math.min(mark.x1, width));
  return { left, top: mark.y - HALF, width: right - left, height: 2 * HALF };
}
