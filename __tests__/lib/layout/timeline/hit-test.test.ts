/** @jest-environment node */
import fc from "fast-check";
import { anyTimeline, placerOf } from "@/__tests__/fixtures/any-timeline";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import { hitTest } from "@/lib/layout/timeline/hit-test";
import { stopsOf } from "@/lib/layout/timeline/stops";

const made = fc
  .tuple(anyTimeline(80), anyWindow, fc.integer({ min: 280, max: 2000 }))
  .map(([timeline, window, width]) => placerOf(timeline)({ window, width }));

describe("hitTest(timeline, x, y)", () => {
  it("hitTest(timeline, x, y) is the mark, the cluster or the owner of the title that is there, as the keys know it", () => {
    fc.assert(
      fc.property(made, (timeline) => {
        const ids = new Set(stopsOf(timeline.lanes).map(({ id }) => id));
        timeline.lanes.forEach((lane, index) => {
          for (const { row, x0, x1, y } of lane.marks) {
            const hit = hitTest(timeline, (x0 + x1) / 2, y);
            expect(hit).toMatchObject({ row, lane: index, isCluster: false });
            expect(ids).toContain(hit?.id);
          }
          for (const { foremost, x, y, count } of lane.clusters)
            expect(hitTest(timeline, x, y)).toMatchObject({
              ...{ row: foremost, laneId: lane.id, isCluster: true, count },
            });
          for (const { row, x, y, width, anchor } of lane.labels) {
            const middle = anchor === "start" ? x + width / 2 : x - width / 2;
            expect(hitTest(timeline, middle, y - 4)?.row).toBe(row);
          }
        });
      }),
      { numRuns: 80 },
    );
  });

  it("hitTest(timeline, x, y) reaches a little beyond a mark, and nothing where there is none", () => {
    const mark = {
      ...{ row: 4, shape: "point" as const, x0: 95, x1: 105, y: 50 },
      ...{ approximate: false, open: null },
    };
    const lane = {
      ...{ id: "a", y: 26, height: 60, collapsed: false, count: 1, total: 1 },
      ...{ marks: [mark], clusters: [], labels: [], context: [], ticks: "" },
    };
    const window = { start: 0, end: 1 };
    const timeline = {
      width: 200,
      height: 86,
      window,
      ticks: [],
      lanes: [lane],
    };
    expect(hitTest(timeline, 116, 50)?.id).toBe("4@a");
    expect(hitTest(timeline, 118, 50)).toBeNull();
    expect(hitTest(timeline, 100, 63)).toBeNull();
    expect(hitTest(timeline, 100, 10)).toBeNull();
    expect(hitTest(timeline, 100, 90)).toBeNull();
  });
});
