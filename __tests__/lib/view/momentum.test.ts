/** @jest-environment node */
import fc from "fast-check";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import { flingWindow, liftSpeed, TIME_CONSTANT } from "@/lib/view/momentum";
import { anyWindow } from "../../fixtures/any-window";

const years = { start: startOfYear(2000), end: startOfYear(2004) };
/** Milliseconds that a pixel stands for, on a plot of a thousand. */
const PER_PIXEL = (years.end - years.start) / 1000;

describe("liftSpeed", () => {
  it("is the way of the last tenth of a second by its time", () => {
    const samples = [
      { at: 0, x: 900 },
      { at: 850, x: 100 },
      { at: 900, x: 150 },
      { at: 940, x: 190 },
    ];
    expect(liftSpeed(samples, 945)).toBeCloseTo(1);
  });

  it.each([
    [
      "has rested",
      [
        { at: 0, x: 0 },
        { at: 50, x: 90 },
      ],
      150,
    ],
    [
      "has crept",
      [
        { at: 0, x: 0 },
        { at: 80, x: 3 },
      ],
      90,
    ],
    ["has moved once", [{ at: 0, x: 5 }], 5],
    ["has not moved", [], 5],
  ])("is 0 where the pointer %s", (_, samples, liftedAt) => {
    expect(liftSpeed(samples, liftedAt)).toBe(0);
  });

  it("is bounded, for events may come late and all at once", () => {
    expect(
      liftSpeed(
        [
          { at: 0, x: 0 },
          { at: 1, x: -500 },
        ],
        2,
      ),
    ).toBe(-5);
  });
});

describe("flingWindow", () => {
  const after = (elapsed: number, speed = 1) =>
    flingWindow(years, speed, PER_PIXEL, elapsed);
  const way = (elapsed: number) =>
    (years.start - after(elapsed).window.start) / PER_PIXEL;

  it("goes on at the speed of the lift and slows to rest at speed × time constant", () => {
    expect(way(0)).toBe(0);
    expect(way(1)).toBeCloseTo(1, 1);
    expect(way(TIME_CONSTANT)).toBeCloseTo(TIME_CONSTANT * (1 - 1 / Math.E));
    expect(way(5000)).toBeCloseTo(TIME_CONSTANT, 1);
  });

  it("is over when it has all but come to rest, sooner from a slower lift", () => {
    expect(after(500).over).toBe(false);
    expect(after(1000).over).toBe(true);
    expect(after(500, 0.1).over).toBe(true);
  });

  it("keeps the window's length and the record's edges, and is over at either", () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.integer({ min: 0, max: 3000 }),
        (from, speed, elapsed) => {
          const perPixel = (from.end - from.start) / 1000;
          const { window, over } = flingWindow(from, speed, perPixel, elapsed);
          expect(window.end - window.start).toBeCloseTo(
            from.end - from.start,
            -1,
          );
          expect(window.start).toBeGreaterThanOrEqual(RECORD_START);
          expect(window.end).toBeLessThanOrEqual(RECORD_END);
          const stuck =
            speed > 0
              ? window.start === RECORD_START
              : window.end === RECORD_END;
          expect(over || !stuck).toBe(true);
        },
      ),
    );
  });
});
