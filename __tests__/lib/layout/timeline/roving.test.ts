/** @jest-environment node */
import fc from "fast-check";
import { anyEvents } from "@/__tests__/fixtures/made-events";
import { evenMetrics } from "@/__tests__/fixtures/label-metrics";
import { readRecord } from "@/__tests__/fixtures/read-record";
import { placeTimeline } from "@/lib/layout/timeline/place-timeline";
import {
  nextStop,
  stopAfter,
  stopsOf,
  type Stop,
} from "@/lib/layout/timeline/roving";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { indexEvents } from "@/lib/select/index-events";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";

const KEYS = [
  ...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
  ...["Home", "End"],
];

function stopsFor(events: readonly IndexedEvent[], width: number): Stop[] {
  const { lanes } = placeTimeline({
    events,
    passing: new Set(events.map(({ id }) => id)),
    window: { start: RECORD_START, end: RECORD_END },
    width,
    metrics: evenMetrics,
    locale: "en",
    selected: null,
    headings: null,
  });
  return stopsOf(lanes);
}

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

const made = fc
  .tuple(anyEvents(60), fc.integer({ min: 280, max: 2000 }))
  .map(([events, width]) => stopsFor(events, width));

describe("stopsOf(lanes)", () => {
  it("stopsOf(lanes) holds each event of the record in one stop, in time order along each lane", () => {
    const events = indexEvents(readRecord(), "en");
    const stops = stopsFor(events, 1028);
    expect(stops.flatMap((stop) => stop.events).sort()).toEqual(
      events.map(({ id }) => id).sort(),
    );
    const inOrder = [...stops].sort((a, b) => a.lane - b.lane || a.x - b.x);
    expect(stops).toEqual(inOrder);
  });
});

describe("nextStop(stops, from, key)", () => {
  it("nextStop(stops, from, key) reaches every stop by the arrows alone, and leads nowhere else", () => {
    const arrows = KEYS.filter((key) => key.startsWith("Arrow"));
    fc.assert(
      fc.property(made, (stops) => {
        const ids = stops.map(({ id }) => id).sort();
        expect(reached(stops, arrows)).toEqual(ids);
        expect(reached(stops, KEYS)).toEqual(ids);
      }),
      { numRuns: 60 },
    );
  });

  it("nextStop(stops, from, 'ArrowRight') is the stop that 'ArrowLeft' leads back from, until the lane ends", () => {
    const stops = stopsFor(indexEvents(readRecord(), "en"), 1028);
    for (const stop of stops) {
      const last = nextStop(stops, stop, "End") === stop;
      const next = nextStop(stops, stop, "ArrowRight");
      const back = next && nextStop(stops, next, "ArrowLeft");
      expect([next?.lane, back]).toEqual(
        last ? [undefined, null] : [stop.lane, stop],
      );
    }
  });

  it("nextStop(stops, from, 'Home') and 'End' lead to the ends of the lane", () => {
    fc.assert(
      fc.property(made, (stops) => {
        for (const stop of stops) {
          const lane = stops.filter((other) => other.lane === stop.lane);
          expect(nextStop(stops, stop, "Home")).toBe(lane[0]);
          expect(nextStop(stops, stop, "End")).toBe(lane.at(-1));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("nextStop(stops, from, 'ArrowDown') is the nearest in time of the next lane that has any", () => {
    const stop = (id: string, lane: number, x: number): Stop => ({
      ...{ id, lane, x },
      events: [id],
    });
    const stops = [
      stop("top", 0, 50),
      stop("left", 2, 10),
      stop("near", 2, 60),
      stop("far", 2, 90),
      stop("foot", 3, 50),
    ];
    const [top] = stops;
    expect(top && nextStop(stops, top, "ArrowDown")?.id).toBe("near");
    expect(top && nextStop(stops, top, "ArrowUp")).toBeNull();
    const foot = stops.at(-1);
    expect(foot && nextStop(stops, foot, "ArrowUp")?.id).toBe("near");
    expect(foot && nextStop(stops, foot, "ArrowDown")).toBeNull();
  });

  it.each(["Enter", "Tab", "PageUp", "+"])(
    "nextStop(stops, from, '%s') leaves the key to others",
    (key) => {
      const stop = { id: "a", lane: 0, x: 0, events: ["a"] };
      expect(nextStop([stop], stop, key)).toBeNull();
    },
  );
});

describe("stopAfter(stops, before)", () => {
  const stop = (id: string, lane: number, x: number, events = [id]): Stop => ({
    ...{ id, lane, x, events },
  });

  it("stopAfter(stops, before) is the stop that holds the event now", () => {
    const crowd = stop("foremost", 2, 500, ["a", "foremost"]);
    expect(stopAfter([stop("b", 0, 10), crowd], stop("a", 0, 10))).toBe(crowd);
    const alone = stop("foremost", 2, 900);
    expect(stopAfter([stop("a", 2, 500), alone], crowd)).toBe(alone);
  });

  it("stopAfter(stops, before) is else the nearest, in its own lane if it can be", () => {
    const stops = [stop("b", 0, 100), stop("c", 0, 300), stop("d", 1, 210)];
    expect(stopAfter(stops, stop("a", 0, 220))?.id).toBe("c");
    expect(stopAfter(stops, stop("a", 2, 0))?.id).toBe("d");
    expect(stopAfter([], stop("a", 0, 220))).toBeNull();
  });
});
