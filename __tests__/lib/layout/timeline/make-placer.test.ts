/** @jest-environment node */
import fc from "fast-check";
import {
  anyTimeline,
  expectedRows,
  heldRows,
  placerOf,
  type MadeTimeline,
} from "@/__tests__/fixtures/any-timeline";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import type { PlacedLane } from "@/lib/layout/timeline/placed-timeline";
import type { PlotView } from "@/lib/layout/timeline/make-placer";

const anyWidth = fc.integer({ min: 200, max: 2000 });

function expectConserved(made: MadeTimeline, view: PlotView): void {
  const timeline = placerOf(made)(view);
  expect(timeline.lanes.map(({ id }) => id)).toEqual(
    made.lanes.map(({ id }) => id),
  );
  for (const lane of timeline.lanes) {
    const expected = expectedRows(made, lane.id, view.window);
    expect(heldRows(lane)).toEqual(expected);
    expect(lane.count).toBe(expected.length);
    expectInPlot(lane, view.width);
    for (const { count, mix, rows, foremost } of lane.clusters) {
      expect(rows()).toHaveLength(count);
      expect(mix.reduce((sum, value) => sum + value, 0)).toBe(count);
      expect(rows()).toContain(foremost);
    }
  }
}

function expectInPlot({ marks, clusters }: PlacedLane, width: number): void {
  for (const { x0, x1 } of marks) {
    expect(x0).toBeLessThan(width);
    expect(x1).toBeGreaterThan(0);
  }
  for (const { x } of clusters) {
    expect(x).toBeGreaterThan(11.999);
    expect(x).toBeLessThan(width - 11.999);
  }
}

describe("makePlacer(index, selection, options)", () => {
  it("makePlacer(…)(view) holds each passing row of the window in exactly one mark or cluster of each lane it is in", () => {
    fc.assert(
      fc.property(
        anyTimeline(160),
        anyWindow,
        anyWidth,
        (made, window, width) => expectConserved(made, { window, width }),
      ),
      { numRuns: 300 },
    );
  });

  it("makePlacer(…)(view) does so for lanes too full to stack event by event", () => {
    fc.assert(
      fc.property(
        anyTimeline(40, 400),
        anyWindow,
        anyWidth,
        (made, window, width) => expectConserved(made, { window, width }),
      ),
      { numRuns: 60 },
    );
  });
});
