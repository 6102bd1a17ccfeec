import type { PlacedTimeline } from "./placed-timeline";
import type { Stop } from "./stops";

/** A timeline that is painted as links see it: nothing but the mark or cluster where the keyboard is. */
export function thinned(
  timeline: PlacedTimeline,
  stop: Stop | null,
): PlacedTimeline {
  return {
    ...timeline,
    lanes: timeline.lanes.map((lane) => {
      const own = stop?.laneId === lane.id ? stop.row : null;
      return {
        ...lane,
        marks: lane.marks.filter(({ row }) => row === own),
        clusters: lane.clusters.filter(({ foremost }) => foremost === own),
        ...{ labels: [], context: [] },
      };
    }),
  };
}
