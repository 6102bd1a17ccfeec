/** @jest-environment node */
import { heldRows } from "@/__tests__/fixtures/any-timeline";
import { placeAt } from "@/__tests__/fixtures/placed-record";
import { stopsOf } from "@/lib/layout/timeline/stops";
import { thinned } from "@/lib/layout/timeline/thin-timeline";

const timeline = placeAt("lanes=actor");

describe("thinned(timeline, stop)", () => {
  it("thinned(timeline, stop) keeps the stop's own mark or cluster in its lane, and nothing else", () => {
    for (const stop of stopsOf(timeline.lanes)) {
      const { lanes } = thinned(timeline, stop);
      expect(stopsOf(lanes).map(({ id }) => id)).toEqual([stop.id]);
      expect(lanes.flatMap((lane) => heldRows(lane)).sort()).toEqual(
        [...stop.rows()].sort(),
      );
      expect(
        lanes.every(({ labels, context }) => !labels[0] && !context[0]),
      ).toBe(true);
    }
  });

  it("thinned(timeline, null) keeps nothing but axis and lanes, which stay where they are", () => {
    const { lanes, ...rest } = thinned(timeline, null);
    expect(stopsOf(lanes)).toEqual([]);
    expect({ ...rest, lanes: timeline.lanes }).toEqual(timeline);
    const frame = (lane: (typeof lanes)[number]) => [
      ...[lane.id, lane.y, lane.height, lane.count, lane.total],
    ];
    expect(lanes.map(frame)).toEqual(timeline.lanes.map(frame));
  });
});
