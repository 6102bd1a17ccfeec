/** @jest-environment node */
import fc from "fast-check";
import { bandStarts } from "@/lib/layout/timeline/band-starts";
import {
  placeBands,
  type BandTerm,
  type PlacedBand,
  type PlacedBands,
} from "@/lib/layout/timeline/place-bands";
import { PLOT_PAD } from "@/lib/layout/timeline/plot-scale";
import { textWidth } from "@/lib/layout/text-width";
import type { TimeWindow } from "@/lib/model/time-window";
import { pickTimelineContext } from "@/lib/select/timeline-context";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { anyWindow } from "../../../fixtures/any-window";
import { evenMetrics } from "../../../fixtures/label-metrics";
import { readRecord } from "../../../fixtures/read-record";

const { bands: terms } = pickTimelineContext(readRecord(), "en");
const WHOLE = { start: RECORD_START, end: RECORD_END };

function place(window: TimeWindow, width = 1000, of: BandTerm[] = [...terms]) {
  return placeBands(of, {
    ...{ window, width, metrics: evenMetrics, headings: false },
  });
}

const bandsOf = ({ rows }: PlacedBands) => rows.flatMap(({ bands }) => bands);

function bandOf(placed: PlacedBands, id: string): PlacedBand {
  const band = bandsOf(placed).find((one) => one.id === id);
  if (!band) throw new Error(`${id} is not placed`);
  return band;
}

const made = (
  id: string,
  start: string,
  end: string | null,
  name = id,
): BandTerm => ({ id, country: "US", name, family: null, start, end });

describe("placeBands", () => {
  it("places every term of the record that the window meets, a row for each country", () => {
    const placed = place(WHOLE);
    expect(placed.rows.map(({ country }) => country)).toEqual(["US", "CN"]);
    expect(bandsOf(placed).map(({ id }) => id)).toEqual(
      terms.map(({ id }) => id),
    );
  });

  it("cuts terms at the window and says what of their ends is their own", () => {
    const placed = place(WHOLE);
    const carter = bandOf(placed, "us-carter");
    expect([carter.x0, carter.left, carter.right]).toEqual([
      PLOT_PAD,
      "cut",
      "end",
    ]);
    expect(bandOf(placed, "us-biden")).toMatchObject({
      left: "start",
      right: "cut",
      x1: 1000 - PLOT_PAD,
    });
    expect(bandOf(placed, "cn-xi")).toMatchObject({
      left: "start",
      right: "open",
      x1: 1000 - PLOT_PAD,
    });
  });

  it("ends a term where the next begins, on the handover day", () => {
    const placed = place(WHOLE);
    const gaps = placed.rows.flatMap(({ bands }) =>
      bands.slice(1).map(({ x0 }, i) => x0 - (bands[i]?.x1 ?? NaN)),
    );
    expect(gaps).toHaveLength(terms.length - 2);
    for (const gap of gaps) expect(gap).toBeCloseTo(0, 9);
  });

  it("begins each term that begins in the window where bandStarts(…) has its line", () => {
    const placed = place(WHOLE);
    const begun = terms.filter(({ id }) => !/carter|ye$/.test(id));
    expect(bandStarts(terms, WHOLE, 1000)).toEqual(
      begun.map(({ id, country }) => ({ country, x: bandOf(placed, id).x0 })),
    );
  });

  it("gives overlapping terms of a country further rows, in every window", () => {
    const of = [
      made("one", "1990", "2000"),
      made("two", "1995", null),
      made("three", "2000", "2001"),
    ];
    const placed = place(WHOLE, 1000, of);
    expect(placed.rows.map(({ bands }) => bands.map(({ id }) => id))).toEqual([
      ["one", "three"],
      ["two"],
    ]);
    expect(placed.rows.map(({ heading }) => heading === null)).toEqual([
      false,
      true,
    ]);
    const early = { start: RECORD_START, end: RECORD_START + 1e10 };
    expect(place(early, 1000, of).height).toBe(placed.height);
  });

  it("shortens a name to the family name, and says nothing where that does not fit either", () => {
    const label = (width: number, id: string) =>
      bandOf(place(WHOLE, width), id).label?.text;
    expect(label(1600, "us-bush-41")).toBe("George H. W. Bush");
    expect(label(900, "us-bush-41")).toBe("Bush");
    expect(label(320, "us-bush-41")).toBeUndefined();
    expect(label(320, "cn-jiang")).toBe("Jiang");
  });

  it("keeps every label inside its band, in any window and width", () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.integer({ min: 200, max: 2000 }),
        (window, width) => {
          for (const { x0, x1, label } of bandsOf(place(window, width))) {
            expect(x0).toBeGreaterThanOrEqual(PLOT_PAD);
            expect(x1).toBeLessThanOrEqual(width - PLOT_PAD);
            if (!label) continue;
            const end = label.x + textWidth(label.text, 12.5, evenMetrics);
            expect(label.x).toBeGreaterThan(x0);
            expect(end).toBeLessThan(x1);
          }
        },
      ),
    );
  });

  it("moves no label by more than the pan", () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom(-1, 1), (window, pixels) => {
        const step = (pixels * (window.end - window.start)) / 968;
        const moved = { start: window.start + step, end: window.end + step };
        const after = new Map(
          bandsOf(place(moved)).map(({ id, label }) => [id, label]),
        );
        const moves = bandsOf(place(window)).flatMap(({ id, label }) => {
          const next = after.get(id);
          return label && next ? [Math.abs(next.x - label.x)] : [];
        });
        expect(Math.max(0, ...moves)).toBeLessThan(1.001);
      }),
    );
  });
});
