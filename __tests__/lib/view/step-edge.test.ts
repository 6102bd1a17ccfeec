/** @jest-environment node */
import fc from "fast-check";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY, startOfYear, utcYear } from "@/lib/time/utc-day";
import { edgeYear, stepEdge } from "@/lib/view/step-edge";

const KEYS = [
  ...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
  ...["PageUp", "PageDown", "Home", "End"],
];
const nineties = { start: startOfYear(1990), end: startOfYear(2000) };

describe("edgeYear(window, edge)", () => {
  it("edgeYear(window, edge) is the first or the last year that the window touches", () => {
    expect(edgeYear(nineties, "start")).toBe(1990);
    expect(edgeYear(nineties, "end")).toBe(1999);
    const record = { start: RECORD_START, end: RECORD_END };
    expect([edgeYear(record, "start"), edgeYear(record, "end")]).toEqual([
      1979, 2024,
    ]);
  });
});

describe("stepEdge(window, edge, key)", () => {
  it("stepEdge(window, edge, key) moves one edge to a whole year, keeps the other, the order and the record", () => {
    const edge = fc.constantFrom("start", "end" as const);
    fc.assert(
      fc.property(
        anyWindow,
        edge,
        fc.constantFrom(...KEYS),
        (from, on, key) => {
          const next = stepEdge(from, on, key);
          expect(next).not.toBeNull();
          if (!next) return;
          const [moved, kept] =
            on === "start"
              ? ([next.start, "end"] as const)
              : ([next.end, "start"] as const);
          expect(moved).toBe(startOfYear(utcYear(moved)));
          expect(next[kept]).toBe(from[kept]);
          expect(next.start).toBeLessThan(next.end);
          expect(next.start).toBeGreaterThanOrEqual(RECORD_START);
          expect(next.end).toBeLessThanOrEqual(RECORD_END);
        },
      ),
    );
  });

  it.each([
    ["start", "ArrowLeft", 1989, 1999],
    ["start", "ArrowDown", 1989, 1999],
    ["start", "ArrowRight", 1991, 1999],
    ["start", "ArrowUp", 1991, 1999],
    ["start", "PageUp", 1995, 1999],
    ["start", "PageDown", 1985, 1999],
    ["start", "Home", 1979, 1999],
    ["start", "End", 1999, 1999],
    ["end", "ArrowLeft", 1990, 1998],
    ["end", "ArrowRight", 1990, 2000],
    ["end", "PageUp", 1990, 2004],
    ["end", "PageDown", 1990, 1994],
    ["end", "Home", 1990, 1990],
    ["end", "End", 1990, 2024],
  ] as const)(
    "stepEdge(1990 to 1999, '%s', '%s') is %i to %i",
    (edge, key, first, last) => {
      expect(stepEdge(nineties, edge, key)).toEqual({
        start: startOfYear(first),
        end: startOfYear(last + 1),
      });
    },
  );

  it.each([
    ["start", "ArrowLeft", 1990],
    ["start", "ArrowRight", 1991],
    ["start", "PageDown", 1986],
    ["start", "PageUp", 1995],
    ["end", "ArrowLeft", 1998],
    ["end", "ArrowRight", 1999],
    ["end", "PageDown", 1994],
    ["end", "PageUp", 2003],
  ] as const)(
    "stepEdge(mid-1990 to mid-1999, '%s', '%s') goes first to the edge of the year it stands in: %i",
    (edge, key, year) => {
      const middle = {
        start: startOfYear(1990) + 150 * DAY,
        end: startOfYear(1999) + 150 * DAY,
      };
      const next = stepEdge(middle, edge, key);
      expect(next && edgeYear(next, edge)).toBe(year);
      expect(next?.[edge]).toBe(
        startOfYear(edge === "start" ? year : year + 1),
      );
    },
  );

  it.each(["Enter", "Tab", "a", "+"])(
    "stepEdge(window, edge, '%s') leaves the key to others",
    (key) => {
      expect(stepEdge(nineties, "start", key)).toBeNull();
    },
  );
});
