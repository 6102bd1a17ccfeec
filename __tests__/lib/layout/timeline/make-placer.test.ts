/** @jest-environment node */
import fc from "fast-check";
import {
  anyScatter,
  anyTimeline,
  expectedRows,
  heldRows,
  placerOf,
  scatterTimeline,
  type MadeTimeline,
} from "@/__tests__/fixtures/any-timeline";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import { makeEvent } from "@/__tests__/fixtures/made-events";
import { readRecord } from "@/__tests__/fixtures/read-record";
import type { PlotView } from "@/lib/layout/timeline/make-placer";
import type {
  PlacedLabel,
  PlacedLane,
  PlacedTimeline,
} from "@/lib/layout/timeline/placed-timeline";
import { COLLAPSED } from "@/lib/layout/timeline/plan-lanes";
import { HEADING_LINE } from "@/lib/layout/lane-heading";
import { PLOT_PAD } from "@/lib/layout/timeline/plot-scale";
import { worldMark } from "@/lib/layout/timeline/world-marks";
import { EVENT_KINDS } from "@/lib/model/record";
import { toColumns } from "@/lib/select/event-columns";
import { indexEvents } from "@/lib/select/index-events";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY, startOfYear } from "@/lib/time/utc-day";

const whole = { start: RECORD_START, end: RECORD_END };
const anyWidth = fc.integer({ min: 200, max: 2000 });
const few = anyTimeline(160);
/** Lanes too full to stack event by event: few dates, and many. */
const many = anyTimeline(40, 400);
const scattered = anyScatter(9_000);
const SIZES = { few, many, scattered } as const;
const RUNS = {
  few: { numRuns: 120 },
  many: { numRuns: 30 },
  scattered: { numRuns: 10 },
};

/** The record, a lane for each kind of event. */
function record(): MadeTimeline {
  const events = indexEvents(readRecord(), "en");
  const columns = toColumns(events);
  const lanes = EVENT_KINDS.map((id, kind) => ({
    id,
    rows: Uint32Array.from(columns.kind.keys()).filter(
      (row) => columns.kind[row] === kind,
    ),
  }));
  return { columns, lanes, mask: new Uint8Array(columns.length).fill(1) };
}

/** What of a view is not as it must be. */
function faults(made: MadeTimeline, view: PlotView): string[] {
  const { start, end } = view.window;
  const perMs = (view.width - 2 * PLOT_PAD) / (end - start);
  const widthOf = (row: number) => {
    const { x0, x1 } = worldMark(made.columns, row, perMs);
    return x1 - x0;
  };
  return placerOf(made)(view).lanes.flatMap((lane) => {
    const expected = expectedRows(made, lane.id, view.window);
    const found: string[] = [];
    if (heldRows(lane).join() !== expected.join())
      found.push(`${lane.id} holds other rows`);
    if (lane.count !== expected.length)
      found.push(`${lane.id} counts ${lane.count}`);
    for (const { x0, x1 } of lane.marks)
      if (x0 >= view.width || x1 <= 0) found.push(`a mark from ${x0} to ${x1}`);
    for (const { x, count, mix, rows, foremost } of lane.clusters) {
      if (x < 11.999 || x > view.width - 11.999)
        found.push(`a cluster at ${x}`);
      const sum = mix.reduce((total, value) => total + value, 0);
      if (rows().length !== count || sum !== count) found.push(`not ${count}`);
      if (!rows().includes(foremost)) found.push(`${foremost} is elsewhere`);
      if (count === 1 && widthOf(foremost) <= 24)
        found.push(`a circle for ${foremost} alone`);
      const { importance } = made.columns;
      if (
        rows().some(
          (row) => (importance[row] ?? 0) > (importance[foremost] ?? 0),
        )
      )
        found.push(`${foremost} is not foremost`);
    }
    return found;
  });
}

interface Box {
  readonly name: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

function drawnBoxes({ marks, clusters }: PlacedLane): Box[] {
  return [
    ...marks.map(({ row, x0, x1, y }) => ({
      ...{ name: `mark ${row}`, x0, x1, y0: y - 5, y1: y + 5 },
    })),
    ...clusters.map(({ foremost, x, y }) => ({
      ...{ name: `cluster ${foremost}`, x0: x - 12, x1: x + 12 },
      ...{ y0: y - 12, y1: y + 12 },
    })),
  ];
}

function labelBox({ row, x, y, width, lines, anchor }: PlacedLabel): Box {
  const x0 = anchor === "start" ? x : x - width;
  const y1 = y + 15 * (lines.length - 1) + 3;
  return { name: `label ${row}`, x0, x1: x0 + width, y0: y - 9, y1 };
}

function leaderBoxes({ row, leader }: PlacedLabel): Box[] {
  if (!leader) return [];
  const { x, y0, y1 } = leader;
  const sides = { x0: x - 0.5, x1: x + 0.5 };
  return [{ name: `leader ${row}`, ...sides, y0: y1, y1: y0 }];
}

function meetings(boxes: readonly Box[], others: readonly Box[]): string[] {
  return boxes.flatMap((a) =>
    others
      .filter(
        (b) =>
          a !== b &&
          a.x0 < b.x1 - 1e-6 &&
          b.x0 < a.x1 - 1e-6 &&
          a.y0 < b.y1 - 1e-6 &&
          b.y0 < a.y1 - 1e-6,
      )
      .map((b) => `${a.name} meets ${b.name}`),
  );
}

/** What covers what it must not, or sticks out of the plot. */
function covered({ lanes, width }: PlacedTimeline): string[] {
  return lanes.flatMap((lane) => {
    const drawn = drawnBoxes(lane);
    const labels = lane.labels.map(labelBox);
    const leaders = lane.labels.flatMap(leaderBoxes);
    return [
      ...meetings(drawn, drawn),
      ...meetings(labels, [...drawn, ...labels, ...leaders]),
      ...labels
        .filter(
          ({ x0, x1, y0, y1 }) =>
            x0 < -1e-6 ||
            x1 > width + 1e-6 ||
            y0 < lane.y ||
            y1 > lane.y + lane.height,
        )
        .map(({ name }) => `${name} sticks out`),
    ];
  });
}

/** Where each label is, measured from its mark. */
function tied({ lanes }: PlacedTimeline): Map<string, string> {
  return new Map(
    lanes.flatMap(({ id, marks, clusters, labels }) =>
      labels.map(({ row, x, y, anchor, lines, leader }): [string, string] => {
        const own =
          marks.find((mark) => mark.row === row)?.x0 ??
          clusters.find(({ foremost }) => foremost === row)?.x ??
          NaN;
        const at = [x - own, y, leader ? leader.x - own : 0];
        const rounded = at.map((value) => value.toFixed(5));
        return [`${id} ${row}`, [...rounded, anchor, ...lines].join(" ")];
      }),
    ),
  );
}

describe("makePlacer(index, selection, options)", () => {
  it.each(["few", "many", "scattered"] as const)(
    "makePlacer(…)(view) holds each passing row of the window in exactly one mark or cluster of each lane it is in (%s rows)",
    (size) => {
      fc.assert(
        fc.property(
          SIZES[size],
          anyWindow,
          anyWidth,
          (timeline, window, width) => {
            expect(faults(timeline, { window, width })).toEqual([]);
          },
        ),
        RUNS[size],
      );
    },
  );

  it("makePlacer(…)(view) holds a wide mark whose cluster is far from it", () => {
    const shape = { seed: 550428236, share: 1, longest: 4 };
    const window = { start: 458139758240.9877, end: 460814766254.07074 };
    const made = scatterTimeline(9_000, shape);
    expect(faults(made, { window, width: 203 })).toEqual([]);
  });

  it.each(["few", "many", "scattered"] as const)(
    "makePlacer(…)(view) lets nothing cover a mark, a cluster, a label or a leader, nor stick out (%s rows)",
    (size) => {
      fc.assert(
        fc.property(
          SIZES[size],
          anyWindow,
          anyWidth,
          (timeline, window, width) => {
            const placed = placerOf(timeline)({ window, width });
            expect(covered(placed)).toEqual([]);
          },
        ),
        RUNS[size],
      );
    },
  );

  it.each(["few", "many", "scattered"] as const)(
    "makePlacer(…)(view) moves no label against its mark when the window moves by a pixel (%s rows)",
    (size) => {
      fc.assert(
        fc.property(
          SIZES[size],
          anyWindow,
          anyWidth,
          fc.constantFrom(-1, 0.37, 1, 40),
          (timeline, window, width, pixels) => {
            const by =
              (pixels * (window.end - window.start)) / (width - 2 * PLOT_PAD);
            const moved = { start: window.start + by, end: window.end + by };
            const placer = placerOf(timeline);
            const before = tied(placer({ window, width }));
            const after = tied(placer({ window: moved, width }));
            // Purely by the view, whatever was asked before.
            const fresh = placerOf(timeline)({ window: moved, width });
            expect(tied(fresh)).toEqual(after);
            const both = [...before].filter(([key]) => after.has(key));
            expect(both).toEqual(both.map(([key]) => [key, after.get(key)]));
          },
        ),
        RUNS[size],
      );
    },
  );

  it("makePlacer(…)(view) lets nothing cover another wherever it stands in a long lane", () => {
    const made = scatterTimeline(9_000, { seed: 3, share: 1, longest: 900 });
    const placer = placerOf(made);
    const length = 60 * DAY;
    for (let step = 0; step < 150; step += 1) {
      const start = RECORD_START + step * 0.9 * length;
      const window = { start, end: start + length };
      const placed = placer({ window, width: 1000 });
      expect([step, ...covered(placed)]).toEqual([step]);
    }
  });

  it("makePlacer(…)(view) leads no leader across a mark more important than its own", () => {
    const made = record();
    const placer = placerOf(made);
    const { importance } = made.columns;
    for (let year = 1979; year < 2021; year += 3) {
      const window = { start: startOfYear(year), end: startOfYear(year + 4) };
      const crossed = placer({ window, width: 900 }).lanes.flatMap((lane) =>
        lane.labels.flatMap((label) =>
          lane.marks
            .filter(
              ({ row }) =>
                row !== label.row &&
                (importance[row] ?? 0) > (importance[label.row] ?? 0),
            )
            .filter(({ x0, x1, y }) => {
              const { x = NaN, y0 = NaN, y1 = NaN } = label.leader ?? {};
              return x > x0 && x < x1 && y > y1 && y < y0;
            })
            .map(({ row }) => `${label.row} crosses ${row}`),
        ),
      );
      expect(crossed).toEqual([]);
    }
  });

  it("makePlacer(…)(view) places nothing anew under a pan, and all anew under a zoom only once", () => {
    const made = record();
    let asked = 0;
    const titleOf = (row: number) => {
      asked += 1;
      return made.columns.titleOf(row);
    };
    const placer = placerOf({ ...made, columns: { ...made.columns, titleOf } });
    const years = 12 * 365.25 * DAY;
    const at = (shift: number, length: number) =>
      placer({
        window: {
          start: RECORD_START + shift,
          end: RECORD_START + shift + length,
        },
        width: 700,
      });
    at(0, years);
    const first = asked;
    expect(first).toBeGreaterThan(0);
    for (let step = 1; step < 60; step += 1) at(step * 7e9 + 1 / step, years);
    expect(asked).toBe(first);
    at(0, years / 2);
    expect(asked).toBeGreaterThan(first);
    const second = asked;
    at(0, years);
    expect(asked).toBe(second);
  });

  it("makePlacer(…)(view) keeps most labels when the window moves by a pixel", () => {
    const made = record();
    const placer = placerOf(made);
    const width = 1100;
    const window = { start: Date.UTC(1995, 0, 1), end: Date.UTC(2010, 0, 1) };
    const by = (window.end - window.start) / (width - 2 * PLOT_PAD);
    const before = tied(placer({ window, width }));
    const moved = { start: window.start + by, end: window.end + by };
    const after = tied(placer({ window: moved, width }));
    const kept = [...before.keys()].filter((key) => after.has(key));
    expect(before.size).toBeGreaterThan(20);
    expect(kept.length).toBeGreaterThanOrEqual(before.size - 2);
  });

  it("makePlacer(…)(view) labels the selected event before all others", () => {
    const made = record();
    const { columns } = made;
    const view = { window: whole, width: 1100 };
    const unlabelled = Array.from(columns.importance.keys()).filter(
      (row) => row % 37 === 0,
    );
    for (const row of unlabelled) {
      const { lanes } = placerOf(made, { selected: row })(view);
      const named = lanes.some(({ labels, clusters }) =>
        labels.some(
          (label) =>
            label.row === row ||
            clusters.some(
              ({ foremost, rows }) =>
                foremost === label.row && rows().includes(row),
            ),
        ),
      );
      expect([row, named]).toEqual([row, true]);
    }
  });

  it("makePlacer(…)(view) keeps the heights of lanes through filters, zooms and widths", () => {
    const made = record();
    const heights = (timeline: PlacedTimeline) =>
      timeline.lanes.map(({ y, height }) => [y, height]);
    const first = heights(placerOf(made)({ window: whole, width: 1100 }));
    const none = { ...made, mask: new Uint8Array(made.columns.length) };
    expect(heights(placerOf(none)({ window: whole, width: 340 }))).toEqual(
      first,
    );
    const window = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2011, 0, 1) };
    expect(heights(placerOf(made)({ window, width: 1100 }))).toEqual(first);
  });

  it("makePlacer(…)(view) orders lanes, collapses them to ticks and makes room for headings", () => {
    const made = record();
    const ids = made.lanes.map(({ id }) => id);
    const [first = "", second = "", third = ""] = ids;
    const placer = placerOf(made, {
      order: [third, "unknown", first],
      collapsed: new Set([first]),
      headings: true,
    });
    const { lanes, height } = placer({ window: whole, width: 400 });
    expect(lanes.map(({ id }) => id)).toEqual([
      third,
      first,
      ...ids.filter((id) => id !== third && id !== first),
    ]);
    const plain = placerOf(made)({ window: whole, width: 400 });
    const heightIn = (timeline: PlacedTimeline, id: string) =>
      timeline.lanes.find((lane) => lane.id === id)?.height ?? 0;
    expect(heightIn({ ...plain, lanes }, second)).toBe(
      heightIn(plain, second) + HEADING_LINE,
    );
    const [, closed] = lanes;
    expect(closed).toMatchObject({
      height: COLLAPSED,
      collapsed: true,
      marks: [],
    });
    expect(closed?.count).toBe(made.lanes[0]?.rows.length);
    expect(closed?.ticks).toMatch(/^(M-?[\d.]+ [\d.]+v\d+)+$/);
    const last = lanes.at(-1);
    expect(height).toBe((last?.y ?? 0) + (last?.height ?? 0));
  });

  it("makePlacer(…)(view) draws what a filter leaves out in piles, and nothing where none is left out", () => {
    const made = record();
    const view = { window: whole, width: 1100 };
    const nothing = new Uint8Array(made.columns.length);
    const all = placerOf(made)(view);
    expect(all.lanes.flatMap(({ context }) => context)).toEqual([]);
    const { lanes } = placerOf({ ...made, mask: nothing })(view);
    for (const { context, y, height } of lanes) {
      expect(context.length).toBeGreaterThan(0);
      for (const pile of context) {
        expect(pile.y).toBeGreaterThanOrEqual(y);
        expect(pile.y + pile.height).toBeLessThanOrEqual(y + height);
      }
    }
  });

  it("makePlacer(…)(view) puts 10,000 events of one day into one cluster that tells of them", () => {
    const events = Array.from({ length: 10_000 }, (_, index) =>
      makeEvent(`e${index}`, {
        start: Date.UTC(2000, 5, 1),
        end: Date.UTC(2000, 5, 2),
        importance: index === 700 ? 9 : 1,
      }),
    );
    const rows = Uint32Array.from(events.keys());
    const columns = toColumns(events);
    const mask = new Uint8Array(rows.length).fill(1);
    const made = { columns, lanes: [{ id: "all", rows }], mask };
    const { lanes } = placerOf(made)({ window: whole, width: 1100 });
    expect(lanes[0]?.marks).toEqual([]);
    expect(
      lanes[0]?.clusters.map(({ count, foremost }) => [count, foremost]),
    ).toEqual([[10_000, 700]]);
    expect(lanes[0]?.labels.map(({ lines }) => lines)).toEqual([
      ["Event e700 +9,999"],
    ]);
  });

  it("makePlacer(…)(view) draws the one event that a window leaves of a cluster as itself", () => {
    const place = placerOf(record());
    const lone: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const start = RECORD_START + ((step * 7919) % 16_000) * DAY;
      const end = start + (90 + ((step * 131) % 2500)) * DAY;
      const width = 500 + ((step * 37) % 900);
      for (const { id, clusters } of place({ window: { start, end }, width })
        .lanes)
        for (const { count, x } of clusters)
          if (count === 1) lone.push(`step ${step}: ${id} at ${x}`);
    }
    expect(lone).toEqual([]);
  });

  it("makePlacer(…)(view) places nothing where there is nothing", () => {
    const made = {
      columns: toColumns([]),
      lanes: [{ id: "all", rows: new Uint32Array(0) }],
      mask: new Uint8Array(0),
    };
    const { lanes } = placerOf(made)({ window: whole, width: 1100 });
    expect(lanes).toMatchObject([
      { count: 0, total: 0, marks: [], clusters: [], labels: [] },
    ]);
  });
});
