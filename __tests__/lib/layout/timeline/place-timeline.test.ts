/** @jest-environment node */
import fc from "fast-check";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import { anyEvents, makeEvent } from "@/__tests__/fixtures/made-events";
import { evenMetrics } from "@/__tests__/fixtures/label-metrics";
import { readRecord } from "@/__tests__/fixtures/read-record";
import {
  placeTimeline,
  type TimelineInput,
} from "@/lib/layout/timeline/place-timeline";
import type { PlacedLane, PlacedTimeline } from "@/lib/layout/timeline/placed";
import { CLUSTER } from "@/lib/layout/timeline/stack-marks";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { indexEvents } from "@/lib/select/index-events";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";

const whole = { start: RECORD_START, end: RECORD_END };

function place(
  events: readonly IndexedEvent[],
  rest: Partial<TimelineInput> = {},
): PlacedTimeline {
  return placeTimeline({
    events,
    passing: new Set(events.map(({ id }) => id)),
    window: whole,
    width: 1028,
    metrics: evenMetrics,
    locale: "en",
    selected: null,
    headings: null,
    ...rest,
  });
}

function idsIn(lane: PlacedLane): string[] {
  return [
    ...lane.marks.map(({ event }) => event.id),
    ...lane.clusters.flatMap(({ events }) => events.map(({ id }) => id)),
  ];
}

const anyWidth = fc.integer({ min: 280, max: 2400 });

describe("placeTimeline(input)", () => {
  it("placeTimeline(input) holds each passing event of the window in exactly one mark or cluster of its lane", () => {
    fc.assert(
      fc.property(
        anyEvents(160),
        anyWindow,
        anyWidth,
        fc.integer({ min: 1, max: 5 }),
        (events, window, width, share) => {
          const passing = new Set(
            events
              .filter((_, index) => index % share === 0)
              .map(({ id }) => id),
          );
          const timeline = place(events, { window, width, passing });
          for (const lane of timeline.lanes) {
            const expected = events.filter(
              (event) =>
                event.kind === lane.id &&
                passing.has(event.id) &&
                event.start < window.end &&
                event.end > window.start,
            );
            expect(idsIn(lane).sort()).toEqual(
              expected.map(({ id }) => id).sort(),
            );
            expect(lane.count).toBe(expected.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("placeTimeline(input) lets no mark or cluster of a lane cover another", () => {
    fc.assert(
      fc.property(
        anyEvents(120),
        anyWindow,
        anyWidth,
        (events, window, width) => {
          for (const lane of place(events, { window, width }).lanes) {
            const boxes = [
              ...lane.marks.map(({ x0, x1, y }) => ({
                x0,
                x1,
                y0: y - 5,
                y1: y + 5,
              })),
              ...lane.clusters.map(({ x, y }) => ({
                x0: x - CLUSTER / 2,
                x1: x + CLUSTER / 2,
                y0: y - CLUSTER / 2,
                y1: y + CLUSTER / 2,
              })),
            ];
            expect(overlaps(boxes)).toEqual([]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("placeTimeline(input) lets no label cover another, a mark or a cluster, or leave the plot", () => {
    fc.assert(
      fc.property(
        anyEvents(80),
        anyWindow,
        anyWidth,
        (events, window, width) => {
          for (const lane of place(events, { window, width }).lanes) {
            const labels = lane.labels.map(labelBox);
            for (const label of labels) {
              expect(label.x0).toBeGreaterThanOrEqual(0);
              expect(label.x1).toBeLessThanOrEqual(width);
            }
            expect(overlaps(labels)).toEqual([]);
            const marks = lane.marks.map(({ x0, x1, y }) => ({
              x0,
              x1,
              y0: y - 4,
              y1: y + 4,
            }));
            for (const label of labels)
              expect(marks.filter((mark) => touch(label, mark))).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("placeTimeline(input) keeps the height of every lane through filters, zooms and widths", () => {
    const events = indexEvents(readRecord(), "en");
    const heights = (timeline: PlacedTimeline) =>
      timeline.lanes.map(({ y, height }) => [y, height]);
    const first = heights(place(events));
    expect(heights(place(events, { passing: new Set() }))).toEqual(first);
    expect(heights(place(events, { width: 340 }))).toEqual(first);
    const window = { start: startOfYear(2010), end: startOfYear(2015) };
    expect(heights(place(events, { window }))).toEqual(first);
  });

  it.each([320, 760, 1028, 1700])(
    "placeTimeline(input) shows the whole record at %i pixels",
    (width) => {
      const events = indexEvents(readRecord(), "en");
      const timeline = place(events, { width });
      expect(timeline.lanes.flatMap(idsIn)).toHaveLength(551);
      expect(new Set(timeline.lanes.flatMap(idsIn)).size).toBe(551);
    },
  );

  it("placeTimeline(input) labels the selected event before all others", () => {
    const events = indexEvents(readRecord(), "en");
    const least = events.reduce((a, b) =>
      b.importance < a.importance ? b : a,
    );
    const labelled = place(events, { selected: least.id }).lanes.some((lane) =>
      lane.labels.some(
        ({ id }) =>
          id === least.id ||
          lane.clusters.some(
            (cluster) =>
              cluster.id === id &&
              cluster.events.some((event) => event.id === least.id),
          ),
      ),
    );
    expect(labelled).toBe(true);
  });

  it("placeTimeline(input) draws what a filter leaves out as one path per lane, and nothing where none is left out", () => {
    const events = indexEvents(readRecord(), "en");
    expect(place(events).lanes.every(({ context }) => context === "")).toBe(
      true,
    );
    const none = place(events, { passing: new Set() });
    expect(
      none.lanes.every(({ context }) =>
        /^(M-?[\d.]+ [\d.]+h0)+$/.test(context),
      ),
    ).toBe(true);
  });

  it("placeTimeline(input) puts 10,000 events of one day into one cluster", () => {
    const crowd = Array.from({ length: 10_000 }, (_, index) =>
      makeEvent(`e${index}`),
    );
    const lane = place(crowd).lanes.find(({ id }) => id === "visit");
    expect(lane?.marks).toHaveLength(0);
    expect(lane?.clusters.map(({ events }) => events.length)).toEqual([10_000]);
  });
});

interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

function touch(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function overlaps(boxes: Box[]): [Box, Box][] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => touch(box, other))
      .map((other): [Box, Box] => [box, other]),
  );
}

function labelBox(label: PlacedLane["labels"][number]): Box {
  const x0 = label.anchor === "start" ? label.x : label.x - label.width;
  return {
    x0,
    x1: x0 + label.width,
    y0: label.y - 9,
    y1: label.y + 15 * (label.lines.length - 1) + 3,
  };
}
