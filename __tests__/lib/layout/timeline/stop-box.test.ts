/** @jest-environment node */
import type { PlacedLane } from "@/lib/layout/timeline/placed-timeline";
import { stopBox } from "@/lib/layout/timeline/stop-box";
import { stopsOf } from "@/lib/layout/timeline/stops";

const lane: PlacedLane = {
  ...{ id: "visit", y: 40, height: 60, collapsed: false, count: 5, total: 9 },
  ...{ labels: [], context: [], ticks: "" },
  marks: [
    {
      ...{ row: 3, shape: "span", x0: -40, x1: 25, y: 70 },
      ...{ approximate: false, open: null },
    },
  ],
  clusters: [
    {
      ...{ foremost: 7, x: 100, y: 60, count: 2, mix: [2] },
      rows: () => Uint32Array.of(6, 7),
    },
  ],
};
const timeline = { lanes: [lane], width: 300 };
const [mark, cluster] = stopsOf(timeline.lanes);

it("stopBox() of a mark is the part of it that is in the plot", () => {
  const box = mark && stopBox(timeline, mark);
  expect(box).toMatchObject({ left: 0, width: 25 });
  expect((box?.top ?? 0) + (box?.height ?? 0) / 2).toBe(70);
});

it("stopBox() of a cluster is about its middle", () => {
  const box = cluster && stopBox(timeline, cluster);
  expect((box?.left ?? 0) + (box?.width ?? 0) / 2).toBe(100);
  expect((box?.top ?? 0) + (box?.height ?? 0) / 2).toBe(60);
});

it("stopBox() is null where a zoom has taken the cluster apart", () => {
  const apart = { lanes: [{ ...lane, clusters: [] }], width: 300 };
  expect(cluster && stopBox(apart, cluster)).toBeNull();
});
