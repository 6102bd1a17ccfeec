/** @jest-environment node */
import fc from "fast-check";
import {
  anyTimeline,
  heldRows,
  placerOf,
} from "@/__tests__/fixtures/any-timeline";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import { makeEvent } from "@/__tests__/fixtures/made-events";
import { placeAt } from "@/__tests__/fixtures/placed-record";
import { timelineAt } from "@/__tests__/fixtures/timeline-props";
import { placesOf } from "@/lib/layout/timeline/places-of";
import { toColumns } from "@/lib/select/event-columns";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";

describe("placesOf(timeline, row)", () => {
  it("placesOf(timeline, row) is in each lane that holds the row, from above, and in no other", () => {
    fc.assert(
      fc.property(anyTimeline(60), anyWindow, (made, window) => {
        const timeline = placerOf(made)({ window, width: 700 });
        for (let row = 0; row < made.columns.length; row += 1)
          expect(placesOf(timeline, row).map(({ lane }) => lane)).toEqual(
            timeline.lanes
              .filter((lane) => heldRows(lane).includes(row))
              .map(({ id }) => id),
          );
      }),
      { numRuns: 40 },
    );
  });

  it("placesOf(timeline, row) finds an event of two actors in both lanes, apart or in a cluster", () => {
    const query = "lanes=actor&actor=xi-jinping,terry-branstad";
    const { events } = timelineAt(query);
    const timeline = placeAt(query);
    const shared = events.flatMap(({ actors }, row) =>
      ["xi-jinping", "terry-branstad"].every((id) => actors.includes(id))
        ? [row]
        : [],
    );
    expect(shared.length).toBeGreaterThan(1);
    for (const row of shared) {
      const places = placesOf(timeline, row);
      expect(places.map(({ lane }) => lane)).toEqual([
        "xi-jinping",
        "terry-branstad",
      ]);
      for (const { lane: id, x, y } of places) {
        const lane = timeline.lanes.find((one) => one.id === id);
        const mark = lane?.marks.find((one) => one.row === row);
        const cluster = lane?.clusters.find(({ rows }) => rows().includes(row));
        const there = mark
          ? { x: (mark.x0 + mark.x1) / 2, y: mark.y }
          : { x: cluster?.x, y: cluster?.y };
        expect({ x, y }).toEqual(there);
      }
    }
  });

  it("placesOf(timeline, row) finds nothing of what is filtered out or in a collapsed lane", () => {
    const { events } = timelineAt();
    const row = events.findIndex(({ kind }) => kind === "policy");
    expect(placesOf(placeAt(), row)).toHaveLength(1);
    expect(placesOf(placeAt("kind=visit"), row)).toEqual([]);
    expect(placesOf(placeAt("", { collapsed: ["policy"] }), row)).toEqual([]);
  });

  it("placesOf(timeline, row) does not look through a cluster of more than a thousand", () => {
    const placesIn = (count: number) => {
      const crowd = Array.from({ length: count }, (_, at) =>
        makeEvent(`${at}`),
      );
      const rows = Uint32Array.from(crowd.keys());
      const timeline = placerOf({
        columns: toColumns(crowd),
        lanes: [{ id: "all", rows }],
        mask: new Uint8Array(count).fill(1),
      })({ window: { start: RECORD_START, end: RECORD_END }, width: 700 });
      expect(timeline.lanes[0]?.clusters.map((one) => one.count)).toEqual([
        count,
      ]);
      return placesOf(timeline, 7);
    };
    expect(placesIn(1000)).toHaveLength(1);
    expect(placesIn(1001)).toEqual([]);
  });
});
