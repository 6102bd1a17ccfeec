import { least } from "d3";
import type { PlacedLane } from "./placed";

/** Something that the arrow keys reach: a mark or a cluster. */
export interface Stop {
  readonly id: string;
  readonly lane: number;
  /** Middle, pixels. */
  readonly x: number;
  /** Ids of the events in it, one for a mark. */
  readonly events: readonly string[];
}

/** All stops of a timeline, lane by lane, in time order. */
export function stopsOf(lanes: readonly PlacedLane[]): Stop[] {
  return lanes.flatMap((lane, index) =>
    [
      ...lane.marks.map(({ event, x0, x1 }) => ({
        id: event.id,
        lane: index,
        x: (x0 + x1) / 2,
        events: [event.id],
      })),
      ...lane.clusters.map(({ id, x, events }) => ({
        id,
        lane: index,
        x,
        events: events.map((event) => event.id),
      })),
    ].sort((a, b) => a.x - b.x),
  );
}

/** The stop that a key leads to from another: along the lane, to its ends, or to the nearest in the next lane that has any; null for other keys and at the edges. */
export function nextStop(
  stops: readonly Stop[],
  from: Stop,
  key: string,
): Stop | null {
  const lane = stops.filter((stop) => stop.lane === from.lane);
  const at = lane.findIndex((stop) => stop.id === from.id);
  switch (key) {
    case "ArrowRight":
      return lane[at + 1] ?? null;
    case "ArrowLeft":
      return lane[at - 1] ?? null;
    case "Home":
      return lane[0] ?? null;
    case "End":
      return lane.at(-1) ?? null;
    case "ArrowDown":
      return nearestInLane(stops, from, 1);
    case "ArrowUp":
      return nearestInLane(stops, from, -1);
    default:
      return null;
  }
}

/** The stop that holds the event of another one after all has been placed anew, else the nearest to where that stood, in its own lane if it can be; null where there is none. */
export function stopAfter(stops: readonly Stop[], before: Stop): Stop | null {
  return (
    stops.find(({ events }) => events.includes(before.id)) ??
    [...stops].sort(
      (a, b) =>
        Math.abs(a.lane - before.lane) - Math.abs(b.lane - before.lane) ||
        Math.abs(a.x - before.x) - Math.abs(b.x - before.x),
    )[0] ??
    null
  );
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
