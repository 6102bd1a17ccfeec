/** @jest-environment node */
import fc from "fast-check";
import {
  anyTimeline,
  expectedRows,
  placerOf,
} from "@/__tests__/fixtures/any-timeline";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import {
  nextStop,
  stopAfter,
  stopsOf,
  type Stop,
} from "@/lib/layout/timeline/stops";

const KEYS = [
  ...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
  ...["Home", "End"],
];

const made = fc.tuple(
  anyTimeline(60),
  anyWindow,
  fc.integer({ min: 280, max: 2000 }),
);
const madeStops = made.map(([timeline, window, width]) =>
  stopsOf(placerOf(timeline)({ window, width }).lanes),
);

/** The ids of all stops that the keys lead to, from the first one on. */
function reached(stops: readonly Stop[], keys: readonly string[]): string[] {
  const seen = new Map(stops.slice(0, 1).map((stop) => [stop.id, stop]));
  for (const stop of seen.values())
    for (const key of keys) {
      const next = nextStop(stops, stop, key);
      if (next) seen.set(next.id, next);
    }
  return [...seen.keys()].sort();
}

/** A stop of some rows, the first of which is the foremost. */
function stop(
  laneId: string,
  lane: number,
  x: number,
  ...rows: number[]
): Stop {
  const [row = 0] = rows;
  return {
    ...{ id: `${row}@${laneId}`, lane, laneId, row, x, count: rows.length },
    ...{ isCluster: rows.length > 1, rows: () => Uint32Array.from(rows) },
  };
}

describe("stopsOf(lanes)", () => {
  it("stopsOf(lanes) holds each membership in one stop, in time order along each lane, under ids of their own", () => {
    fc.assert(
      fc.property(made, ([timeline, window, width]) => {
        const { lanes } = placerOf(timeline)({ window, width });
        const stops = stopsOf(lanes);
        expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
        expect(stops).toEqual(
          [...stops].sort((a, b) => a.lane - b.lane || a.x - b.x),
        );
        for (const { id } of lanes) {
          const own = stops.filter(({ laneId }) => laneId === id);
          const rows = own.flatMap((one) => Array.from(one.rows()));
          expect(rows.sort((a, b) => a - b)).toEqual(
            expectedRows(timeline, id, window),
          );
          expect(own.map(({ count }) => count)).toEqual(
            own.map((one) => one.rows().length),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("nextStop(stops, from, key)", () => {
  it("nextStop(stops, from, key) reaches every stop by the arrows alone, and leads nowhere else", () => {
    const arrows = KEYS.filter((key) => key.startsWith("Arrow"));
    fc.assert(
      fc.property(madeStops, (stops) => {
        const ids = stops.map(({ id }) => id).sort();
        expect(reached(stops, arrows)).toEqual(ids);
        expect(reached(stops, KEYS)).toEqual(ids);
      }),
      { numRuns: 60 },
    );
  });

  it("nextStop(stops, from, 'ArrowRight') is the stop that 'ArrowLeft' leads back from; 'Home' and 'End' lead to the ends", () => {
    fc.assert(
      fc.property(madeStops, (stops) => {
        for (const from of stops) {
          const lane = stops.filter((other) => other.lane === from.lane);
          const next = nextStop(stops, from, "ArrowRight");
          expect(next).toBe(lane[lane.indexOf(from) + 1] ?? null);
          const back = next && nextStop(stops, next, "ArrowLeft");
          expect(back).toBe(next && from);
          expect(nextStop(stops, from, "Home")).toBe(lane[0]);
          expect(nextStop(stops, from, "End")).toBe(lane.at(-1));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("nextStop(stops, from, 'ArrowDown') is the nearest in time of the next lane that has any", () => {
    const top = stop("a", 0, 50, 1);
    const foot = stop("d", 3, 50, 5);
    const stops = [
      ...[top, stop("c", 2, 10, 2), stop("c", 2, 60, 3), stop("c", 2, 90, 4)],
      foot,
    ];
    expect(nextStop(stops, top, "ArrowDown")?.row).toBe(3);
    expect(nextStop(stops, top, "ArrowUp")).toBeNull();
    expect(nextStop(stops, foot, "ArrowUp")?.row).toBe(3);
    expect(nextStop(stops, foot, "ArrowDown")).toBeNull();
  });

  it.each(["Enter", "Tab", "PageUp", "+"])(
    "nextStop(stops, from, '%s') leaves the key to others",
    (key) => {
      const only = stop("a", 0, 0, 1);
      expect(nextStop([only], only, key)).toBeNull();
    },
  );
});

describe("stopAfter(stops, before)", () => {
  it("stopAfter(stops, before) is the stop that holds the event now, in the lane it was in", () => {
    const crowd = stop("a", 0, 500, 9, 1);
    const other = stop("b", 1, 10, 1);
    expect(stopAfter([other, crowd], stop("a", 0, 10, 1))).toBe(crowd);
    expect(stopAfter([other, stop("a", 0, 10, 3)], stop("a", 0, 10, 1))).toBe(
      other,
    );
    const alone = stop("a", 0, 900, 9);
    expect(stopAfter([stop("a", 0, 500, 1), alone], crowd)).toBe(alone);
  });

  it("stopAfter(stops, before) is else the nearest, in its own lane if it can be", () => {
    const stops = [
      stop("a", 0, 100, 2),
      stop("a", 0, 300, 3),
      stop("b", 1, 210, 4),
    ];
    expect(stopAfter(stops, stop("a", 0, 220, 1))?.row).toBe(3);
    expect(stopAfter(stops, stop("c", 2, 0, 1))?.row).toBe(4);
    expect(stopAfter([], stop("a", 0, 220, 1))).toBeNull();
  });
});
