/** @jest-environment node */
import fc from "fast-check";
import {
  anyTimeline,
  placerOf,
  type MadeTimeline,
} from "@/__tests__/fixtures/any-timeline";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import { makeEvent } from "@/__tests__/fixtures/made-events";
import { placeAt } from "@/__tests__/fixtures/placed-record";
import { timelineAt } from "@/__tests__/fixtures/timeline-props";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import type { EventColumns } from "@/lib/model/event-columns";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { toColumns } from "@/lib/select/event-columns";
import { startOfYear } from "@/lib/time/utc-day";

const year = { start: startOfYear(2011), end: startOfYear(2012) };

/** The labels of some events in one lane, a year in `width` pixels; days are counted from the year's first. */
function labelsOf(
  events: readonly (Partial<IndexedEvent> & { day: number; text: string })[],
  width: number,
) {
  const made: MadeTimeline = {
    columns: toColumns(
      events.map(({ day, text, ...rest }, at) =>
        makeEvent(`e${at}`, {
          start: Date.UTC(2011, 0, 1 + day),
          title: { text, lang: "en" },
          ...rest,
        }),
      ),
    ),
    lanes: [{ id: "all", rows: Uint32Array.from(events.keys()) }],
    mask: new Uint8Array(events.length).fill(1),
  };
  return placerOf(made)({ window: year, width }).lanes[0]?.labels ?? [];
}

/** The titles that are not written in full, each with what is. */
function cut({ lanes }: PlacedTimeline, columns: EventColumns): string[] {
  return lanes.flatMap(({ labels, clusters }) =>
    labels.flatMap(({ row, lines }) => {
      const held = clusters.find(({ foremost }) => foremost === row);
      const more = held && held.count > 1 ? `+${held.count - 1}` : "";
      const whole = columns.titleOf(row).text + more;
      const bare = (text: string) => text.replace(/[\s,]/g, "");
      return bare(lines.join("")) === bare(whole) ? [] : [lines.join("|")];
    }),
  );
}

describe("the labels of makePlacer(…)(view)", () => {
  it("are never cut, in the record and in anything", () => {
    for (const query of ["", "lanes=actor", "lanes=place&from=1990&to=1995"])
      for (const width of [300, 700, 1300])
        expect(
          cut(placeAt(query, { width }), timelineAt(query).props.columns),
        ).toEqual([]);
    fc.assert(
      fc.property(
        anyTimeline(60),
        anyWindow,
        fc.integer({ min: 200, max: 2000 }),
        (made, window, width) => {
          const placed = placerOf(made)({ window, width });
          expect(cut(placed, made.columns)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("leave out a title of 500 characters rather than cut it, and label its neighbour", () => {
    const labels = labelsOf(
      [
        { day: 100, text: "x".repeat(500), importance: 9 },
        { day: 200, text: "Short", importance: 1 },
      ],
      400,
    );
    expect(labels.map(({ lines }) => lines)).toEqual([["Short"]]);
  });

  it("give the room to the more important of marks in a crowd", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...Array(20).keys()], {
          minLength: 20,
          maxLength: 20,
        }),
        (ranks) => {
          const labels = labelsOf(
            ranks.map((importance, at) => ({
              // Room for a title on both sides of each.
              ...{ day: 115 + at * 7, importance },
              text: "A title of some thirty letters",
            })),
            700,
          );
          expect(labels.length).toBeLessThan(20);
          const shown = labels.map(({ row }) => ranks[row] ?? -1);
          expect(Math.max(...shown)).toBe(19);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("break a title into two lines where it has no room in one", () => {
    const [label] = labelsOf(
      [{ day: 182, text: "A title of some thirty letters" }],
      230,
    );
    expect(label?.lines).toEqual(["A title of some", "thirty letters"]);
  });

  it("have a leader from their mark where they stand above it, and none beside it", () => {
    const { lanes } = placeAt("", { width: 1028 });
    const labels = lanes.flatMap((lane) =>
      lane.labels.map((label) => {
        const mark = lane.marks.find(({ row }) => row === label.row);
        const cluster = lane.clusters.find(
          ({ foremost }) => foremost === label.row,
        );
        const y = mark?.y ?? cluster?.y ?? NaN;
        const [x0 = NaN, x1 = NaN] = mark
          ? [mark.x0, mark.x1]
          : cluster
            ? [cluster.x - 12, cluster.x + 12]
            : [];
        return { label, y, x0, x1 };
      }),
    );
    const led = labels.filter(({ label }) => label.leader);
    expect(led.length).toBeGreaterThan(10);
    expect(led.length).toBeLessThan(labels.length);
    for (const { label, y, x0, x1 } of labels) {
      expect(label.y).toBeLessThan(y + 12);
      const { leader } = label;
      const at = leader?.x ?? (x0 + x1) / 2;
      expect(at).toBeGreaterThanOrEqual(x0);
      expect(at).toBeLessThanOrEqual(x1);
      // A leader begins above its mark's middle and ends higher up.
      expect(leader?.y0 ?? 1).toBeGreaterThan(leader?.y1 ?? 0);
      expect(leader?.y0 ?? y).toBeLessThanOrEqual(y);
    }
  });
});
