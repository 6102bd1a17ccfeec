import { least } from "d3";
import type { PlacedLane } from "./placed-timeline";

/** Something that the arrow keys reach: a mark or a cluster. */
export interface Stop {
  /** Unique among the stops of a timeline, the same as long as its lane and its foremost row are. */
  readonly id: string;
  /** Its lane's place from above. */
  readonly lane: number;
  readonly laneId: string;
  /** The event's row; of a cluster the foremost. */
  readonly row: number;
  /** Middle, pixels. */
  readonly x: number;
  readonly isCluster: boolean;
  readonly count: number;
  /** The rows in it, in time order, made when asked for. */
  readonly rows: () => Uint32Array;
}

/** The id of the stop that a row makes in a lane, or of the cluster that it is the foremost of. */
export function stopId(laneId: string, row: number): string {
  return `${row}@${laneId}`;
}

/** All stops of a timeline, lane by lane, in time order. */
export function stopsOf(lanes: readonly PlacedLane[]): Stop[] {
  return lanes.flatMap((lane, index) => laneStops(lane, index));
}

function laneStops(
  { id: laneId, marks, clusters }: PlacedLane,
  lane: number,
): Stop[] {
  const stops: Stop[] = [];
  for (const { row, x0, x1 } of marks)
    stops.push({
      ...{ id: stopId(laneId, row), lane, laneId, row, x: (x0 + x1) / 2 },
      ...{ isCluster: false, count: 1, rows: () => Uint32Array.of(row) },
    });
  for (const { foremost: row, x, count, rows } of clusters)
    stops.push({
      ...{ id: stopId(laneId, row), lane, laneId, row, x },
      ...{ isCluster: true, count, rows },
    });
  return stops.sort((a, b) => a.x - b.x);
}

/** The stop that a key leads to from another: along the lane, to its ends, or to the nearest in the next lane that has any; null for other keys and at the edges. */
export function nextStop(
  stops: readonly Stop[],
  from: Stop,
  key: string,
): Stop | null {
  switch (key) {
    case "ArrowRight":
      return stepInLane(stops, from, 1);
    case "ArrowLeft":
      return stepInLane(stops, from, -1);
    case "Home":
      return stops.find(({ lane }) => lane === from.lane) ?? null;
    case "End":
      return stops.findLast(({ lane }) => lane === from.lane) ?? null;
    case "ArrowDown":
      return nearestInLane(stops, from, 1);
    case "ArrowUp":
      return nearestInLane(stops, from, -1);
    default:
      return null;
  }
}

/**
 * The stop that holds the event of another one after all has been placed anew, in its own lane if it can be, else the
 * nearest to where that stood, in its own lane if it can be; null where there is none.
 */
export function stopAfter(stops: readonly Stop[], before: Stop): Stop | null {
  const own = stops.filter(({ laneId }) => laneId === before.laneId);
  return (
    holderOf(own, before.row) ??
    holderOf(stops, before.row) ??
    least(own, ({ x }) => Math.abs(x - before.x)) ??
    nearest(stops, before)
  );
}

function nearest(stops: readonly Stop[], { lane, x }: Stop): Stop | null {
  const steps = least(stops, (stop) => Math.abs(stop.lane - lane));
  if (!steps) return null;
  const far = Math.abs(steps.lane - lane);
  const there = stops.filter((stop) => Math.abs(stop.lane - lane) === far);
  return least(there, (stop) => Math.abs(stop.x - x)) ?? null;
}

// Clusters are opened last: theirs may be a million rows.
function holderOf(stops: readonly Stop[], row: number): Stop | undefined {
  return (
    stops.find((stop) => stop.row === row) ??
    stops.find((stop) => stop.isCluster && stop.rows().includes(row))
  );
}

function stepInLane(
  stops: readonly Stop[],
  from: Stop,
  step: 1 | -1,
): Stop | null {
  const next = stops[stops.findIndex(({ id }) => id === from.id) + step];
  return next?.lane === from.lane ? next : null;
}

function nearestInLane(
  stops: readonly Stop[],
  from: Stop,
  step: 1 | -1,
): Stop | null {
  const beyond = stops.filter((stop) => (stop.lane - from.lane) * step > 0);
  const lane = least(beyond, (stop) => (stop.lane - from.lane) * step)?.lane;
  const there = beyond.filter((stop) => stop.lane === lane);
  return least(there, (stop) => Math.abs(stop.x - from.x)) ?? null;
}
