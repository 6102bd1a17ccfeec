/** @jest-environment node */
import fc from "fast-check";
import {
  markBox,
  RADIUS,
  SOFT_STOPS,
  softEnds,
} from "@/lib/layout/timeline/mark-figure";
import type { PlacedMark } from "@/lib/layout/timeline/placed-timeline";

const mark = (fields: Partial<PlacedMark>): PlacedMark => ({
  ...{ row: 0, shape: "point", x0: 20, x1: 80, y: 50 },
  ...{ approximate: false, open: null },
  ...fields,
});

const anyMark = fc
  .record({
    shape: fc.constantFrom("point", "span", "month", "year" as const),
    x0: fc.integer({ min: -500, max: 1000 }),
    width: fc.integer({ min: 10, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
  })
  .map(({ width, ...rest }) => mark({ ...rest, x1: rest.x0 + width }));

describe("markBox(mark, selected)", () => {
  it("markBox(point) is a circle about the middle of its extent", () => {
    expect(markBox(mark({ shape: "point" }), false)).toEqual({
      ...{ x: 50 - RADIUS, y: 50 - RADIUS, rx: RADIUS },
      ...{ width: 2 * RADIUS, height: 2 * RADIUS },
    });
  });

  it("markBox(mark) is as long as its dates but for the room of a line, and about the middle of its row", () => {
    fc.assert(
      fc.property(anyMark, (one) => {
        const { x, y, width, height, rx } = markBox(one, false);
        expect(x + width / 2).toBeCloseTo((one.x0 + one.x1) / 2);
        expect(y + height / 2).toBeCloseTo(one.y);
        expect(rx).toBeLessThanOrEqual(height / 2);
        if (one.shape === "point") return;
        expect(x).toBeGreaterThan(one.x0);
        expect(one.x1 - one.x0 - width).toBeLessThan(2);
      }),
    );
  });

  it("markBox(mark, true) is larger about the same middle", () => {
    fc.assert(
      fc.property(anyMark, (one) => {
        const [plain, selected] = [markBox(one, false), markBox(one, true)];
        expect(selected.width).toBeGreaterThan(plain.width);
        expect(selected.height).toBeGreaterThan(plain.height);
        expect(selected.x + selected.width / 2).toBeCloseTo(
          plain.x + plain.width / 2,
        );
        expect(selected.y + selected.height / 2).toBeCloseTo(one.y);
      }),
    );
  });

  it("markBox(mark) tells a year by its corners", () => {
    const [year, ...others] = (["year", "month", "span"] as const).map(
      (shape) => markBox(mark({ shape }), false),
    );
    for (const { rx, height } of others) {
      expect(rx).toBeCloseTo(height / 2);
      expect(year?.rx).toBeLessThan(rx / 2);
    }
  });
});

describe("softEnds(mark)", () => {
  it.each([
    ["point", null, null],
    ["span", null, null],
    ["month", null, "both"],
    ["year", null, "both"],
    ["month", "end", "both"],
    ["span", "start", "start"],
    ["span", "end", "end"],
    ["span", "both", "both"],
  ] as const)("softEnds(%s open at %s) is %s", (shape, open, ends) => {
    expect(softEnds(mark({ shape, open }))).toBe(ends);
  });

  it("SOFT_STOPS fade out at the ends that they name and are solid between", () => {
    const faint = Object.entries(SOFT_STOPS).map(([name, stops]) => {
      const at = stops.map((stop) => stop.at);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect([at[0], at.at(-1)]).toEqual([0, 1]);
      expect(stops.some(({ opacity }) => opacity === 1)).toBe(true);
      const [first, last] = [stops[0], stops.at(-1)].map(
        (stop) => (stop?.opacity ?? 1) < 0.5,
      );
      return [name, first, last];
    });
    expect(faint).toEqual([
      ["both", true, true],
      ["start", true, false],
      ["end", false, true],
    ]);
  });
});
