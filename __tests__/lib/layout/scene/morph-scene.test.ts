/** @jest-environment node */
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { morphScene } from "@/lib/layout/scene/morph-scene";
import {
  placeSceneTimeline,
  type StandingTimeline,
} from "@/lib/layout/scene/scene-timeline";
import { indexEvents } from "@/lib/select/index-events";
import { toColumns } from "@/lib/select/event-columns";
import { lanesOf } from "@/lib/select/lanes/lanes-of";
import { placeOptions } from "@/lib/select/options";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { timeWindow } from "@/lib/view/time-window";
import { readRecord } from "../../../fixtures/read-record";

const dataset = readRecord();
const events = indexEvents(dataset, "en");
const columns = toColumns(events);
const lanes = lanesOf(events, DEFAULT_VIEW, {
  places: placeOptions(dataset, "en"),
});

function standing(from: string, to: string, y: number): StandingTimeline {
  const box = { x: 48, y, width: 1184, height: 620 - y };
  return {
    ...placeSceneTimeline({
      asked: { terms: null, series: null },
      ...{ columns, lanes, lit: [], held: [], ...box },
      mask: new Uint8Array(columns.length).fill(1),
      window: timeWindow({ ...DEFAULT_VIEW, from, to }),
      metrics: loadTextMetrics(),
      locale: "en",
    }),
    box,
  };
}

const wide = standing("1979", "1984", 110);
const near = standing("1980", "1982", 210);

/** Where each mark is on the stage, by row. */
function marksOn(
  share: number,
  { box, scale, gutter }: StandingTimeline,
): Map<number, [number, number]> {
  const { layers } = morphScene(wide, near)(share);
  return new Map(
    layers
      .filter(({ opacity }) => opacity > 0)
      .flatMap(({ lane }) =>
        lane.marks.map(({ row, x0, x1, y }) => [
          row,
          [box.x + (gutter + (x0 + x1) / 2) * scale, box.y + y * scale] as [
            number,
            number,
          ],
        ]),
      ),
  );
}

function restOf({ box, scale, gutter, timeline }: StandingTimeline) {
  return timeline.lanes.flatMap(({ marks }) =>
    marks.map(({ row, x0, x1, y }) => ({
      row,
      x: box.x + (gutter + (x0 + x1) / 2) * scale,
      y: box.y + y * scale,
    })),
  );
}

test("morphScene: ends with every mark where the second scene has it", () => {
  const marks = marksOn(1, near);
  for (const { row, x, y } of restOf(near)) {
    expect(marks.get(row)?.[0]).toBeCloseTo(x, 3);
    expect(marks.get(row)?.[1]).toBeCloseTo(y, 3);
  }
});

test("morphScene: begins with every mark where the first scene has it, whatever the size of either", () => {
  const marks = marksOn(0, near);
  const begun = restOf(wide).filter(({ row }) => marks.has(row));
  expect(begun.length).toBeGreaterThan(5);
  for (const { row, x, y } of begun) {
    expect(marks.get(row)?.[0]).toBeCloseTo(x, 3);
    expect(marks.get(row)?.[1]).toBeCloseTo(y, 3);
  }
});

test("morphScene: the axis of the first fades as that of the second comes, both moving with time", () => {
  const at = morphScene(wide, near);
  const label = (share: number, opacity: number) =>
    at(share).ticks.filter((one) => one.opacity === opacity).length;
  expect(label(0, 1)).toBe(wide.timeline.ticks.length);
  expect(label(1, 1)).toBe(near.timeline.ticks.length);
});
