/** @jest-environment node */
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { askedLayers } from "@/lib/layout/scene/scene-layers";
import { placeSceneTimeline } from "@/lib/layout/scene/scene-timeline";
import { indexEvents } from "@/lib/select/index-events";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { toColumns } from "@/lib/select/event-columns";
import { pickTimelineContext } from "@/lib/select/timeline-context";
import { lanesOf } from "@/lib/select/lanes/lanes-of";
import { placeOptions } from "@/lib/select/options";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { LANE_MODES, type ViewState } from "@/lib/model/view-state";
import { maskOfRows } from "@/lib/select/row-mask";
import { readRecord } from "../../../fixtures/read-record";

const dataset = readRecord();
const events = indexEvents(dataset, "en");
const columns = toColumns(events);
const places = placeOptions(dataset, "en");
const charts = pickChartData(dataset, "en");
const terms = pickTimelineContext(dataset, "en").bands;
const room = { width: 1184, height: 540 };

function placed(
  lanes: (typeof LANE_MODES)[number],
  mask: Uint8Array,
  lit: readonly number[] = [],
  height = room.height,
  view: Partial<ViewState> = {},
) {
  return placeSceneTimeline({
    asked: askedLayers({ ...DEFAULT_VIEW, ...view }, terms, charts),
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

test.each(["pairs", "exports", "trade"] as const)(
  "placeSceneTimeline: terms and the metric %s stand under the lanes, in the same room and as legible",
  (metric) => {
    for (const mode of ["kind", "level"] as const)
      for (const height of [540, 330]) {
        const asked = { bands: true, metric };
        const { timeline, layers, scale } = placed(
          ...[mode, all, [], height, asked],
        );
        expect((timeline.height + layers.height) * scale).toBeLessThanOrEqual(
          height + 0.01,
        );
        expect(scale).toBeGreaterThanOrEqual(1.5);
        expect(layers.bands?.rows.map(({ country }) => country)).toEqual([
          "US",
          "CN",
        ]);
        const names = layers.bands?.rows.flatMap(({ bands }) =>
          bands.flatMap(({ label }) => (label ? [label.text] : [])),
        );
        expect(names).toContain("Bill Clinton");
        expect(names).toContain("Jiang Zemin");
        expect(layers.metric?.empty).toBe(false);
        expect(layers.metric?.right).toBe(timeline.width - 16);
      }
  },
);

test("placeSceneTimeline: lanes without room are counted, those with fewest events first", () => {
  const { timeline, layers, scale } = placed("kind", all, [], 330, {
    bands: true,
    metric: "trade",
  });
  expect(scale).toBeGreaterThanOrEqual(1.5);
  const shown = timeline.lanes.reduce((sum, { count }) => sum + count, 0);
  expect(layers.left?.lanes?.lanes).toBeGreaterThan(0);
  // Each event is of one kind.
  expect(shown + (layers.left?.lanes?.events ?? 0)).toBe(columns.length);
  expect(placed("kind", all, [], 540).layers.left).toBeNull();
});

test("placeSceneTimeline: where lit lanes have no room beside the terms and the metric, these are left out and named", () => {
  const lit = ["visit", "trade", "conference", "policy"].map((kind) =>
    events.findIndex((event) => event.kind === kind),
  );
  const asked = { bands: true, metric: "trade" } as const;
  const { layers, scale, lit: strong } = placed("kind", all, lit, 420, asked);
  expect(scale).toBeGreaterThanOrEqual(1.5);
  expect(layers.metric).toBeNull();
  expect(layers.left).toMatchObject({ bands: true, metric: "trade" });
  expect(strong?.lanes.flatMap(({ labels }) => labels)).toHaveLength(4);
});
