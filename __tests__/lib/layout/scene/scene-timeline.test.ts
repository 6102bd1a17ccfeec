/** @jest-environment node */
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { placeSceneTimeline } from "@/lib/layout/scene/scene-timeline";
import { indexEvents } from "@/lib/select/index-events";
import { toColumns } from "@/lib/select/event-columns";
import { lanesOf } from "@/lib/select/lanes/lanes-of";
import { placeOptions } from "@/lib/select/options";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { LANE_MODES } from "@/lib/model/view-state";
import { maskOfRows } from "@/lib/select/row-mask";
import { readRecord } from "../../../fixtures/read-record";

const dataset = readRecord();
const events = indexEvents(dataset, "en");
const columns = toColumns(events);
const places = placeOptions(dataset, "en");
const room = { width: 1184, height: 540 };

function placed(
  lanes: (typeof LANE_MODES)[number],
  mask: Uint8Array,
  lit: readonly number[] = [],
  height = room.height,
) {
  return placeSceneTimeline({
    ...{ columns, mask, lit, held: lit, ...room, height },
    lanes: lanesOf(events, { ...DEFAULT_VIEW, lanes }, { places }),
    window: { start: RECORD_START, end: RECORD_END },
    metrics: loadTextMetrics(),
    locale: "en",
  });
}

const all = new Uint8Array(columns.length).fill(1);

test.each(LANE_MODES)(
  "placeSceneTimeline: the whole record in lanes by %s fits its room, no text under 18 pixels",
  (mode) => {
    for (const height of [540, 420, 300]) {
      const { timeline, scale, gutter } = placed(mode, all, [], height);
      expect(timeline.height * scale).toBeLessThanOrEqual(height + 0.01);
      expect((timeline.width + gutter) * scale).toBeCloseTo(room.width, 3);
      // Lanes that not even collapsed have room for are drawn smaller.
      if (timeline.lanes.length * 20 + 47 < height / 1.5 - 26)
        // eslint-disable-next-line jest/no-conditional-expect
        expect(scale).toBeGreaterThanOrEqual(1.5);
    }
  },
);

test("placeSceneTimeline: lanes in which nothing passes are left out, and the rest is drawn larger", () => {
  const visits = events.flatMap(({ kind }, row) =>
    kind === "visit" ? [row] : [],
  );
  const { timeline, scale } = placed(
    "kind",
    maskOfRows(columns.length, visits),
  );
  expect(timeline.lanes.map(({ id }) => id)).toEqual(["visit"]);
  expect(scale).toBe(2);
});

test("placeSceneTimeline: lit events stand apart with their titles, each in an open lane, and nothing else has one", () => {
  const lit = [0, 40, columns.length - 1];
  const { timeline, lit: strong } = placed("kind", all, lit, 330);
  const own = (strong?.lanes ?? []).flatMap((lane) => [
    ...lane.marks.map(({ row }) => row),
    ...lane.clusters.flatMap(({ rows }) => [...rows()]),
  ]);
  expect(new Set(own)).toEqual(new Set(lit));
  expect(timeline.lanes.flatMap(({ labels }) => labels)).toEqual([]);
  expect(
    strong?.lanes.flatMap(({ labels }) => labels.map(({ row }) => row)).sort(),
  ).toEqual([...lit].sort());
  expect(strong?.lanes.map(({ y, height }) => [y, height])).toEqual(
    timeline.lanes.map(({ y, height }) => [y, height]),
  );
});
