/** @jest-environment node */
import fc from "fast-check";
import { anyShare, anyWindow } from "@/__tests__/fixtures/any-window";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY, startOfYear } from "@/lib/time/utc-day";
import {
  panWindow,
  SHORTEST_WINDOW,
  windowAround,
  zoomWindow,
} from "@/lib/view/move-window";

const whole = { start: RECORD_START, end: RECORD_END };
const years = (first: number, last: number) => ({
  start: startOfYear(first),
  end: startOfYear(last + 1),
});
const length = ({ start, end }: TimeWindow) => end - start;
/** Milliseconds that arithmetic in doubles may be off. */
const SLACK = 1;

function expectInside({ start, end }: TimeWindow) {
  expect(start).toBeGreaterThanOrEqual(RECORD_START);
  expect(end).toBeLessThanOrEqual(RECORD_END);
  expect(end).toBeGreaterThan(start);
}

/** As often narrower as wider. */
const anyFactor = fc
  .integer({ min: -700, max: 700 })
  .map((exponent) => Math.exp(exponent / 100));

describe("zoomWindow(window, factor, about)", () => {
  it("zoomWindow(window, factor, about) keeps the instant at its share of the window, unless the record ends first", () => {
    let held = 0;
    fc.assert(
      fc.property(anyWindow, anyFactor, anyShare, (window, by, at) => {
        const about = window.start + at * length(window);
        const next = zoomWindow(window, by, about);
        const free =
          next.start > RECORD_START + SLACK && next.end < RECORD_END - SLACK;
        if (!free) return;
        held += 1;
        expect((about - next.start) / length(next)).toBeCloseTo(at, 6);
      }),
    );
    expect(held).toBeGreaterThan(20);
  });

  it("zoomWindow(window, factor, about) multiplies the length, from two weeks to the whole record, and stays inside it", () => {
    fc.assert(
      fc.property(anyWindow, anyFactor, anyShare, (window, by, at) => {
        const next = zoomWindow(window, by, window.start + at * length(window));
        expectInside(next);
        const wanted = Math.min(
          length(whole),
          Math.max(SHORTEST_WINDOW, by * length(window)),
        );
        expect(Math.abs(length(next) - wanted)).toBeLessThanOrEqual(SLACK);
      }),
    );
  });

  it("zoomWindow(window, factor, about) stays inside the record when the pointer is beside the window", () => {
    const anywhere = anyShare.map((at) => at * 7 - 3);
    fc.assert(
      fc.property(anyWindow, anyFactor, anywhere, (window, by, at) => {
        const next = zoomWindow(window, by, window.start + at * length(window));
        expectInside(next);
        expect(length(next)).toBeGreaterThanOrEqual(SHORTEST_WINDOW - SLACK);
      }),
    );
  });

  it("zoomWindow(window, factor, about) narrows to two weeks and no further", () => {
    let window: TimeWindow = whole;
    for (let step = 0; step < 20; step += 1)
      window = zoomWindow(window, 0.5, startOfYear(2012) + 45 * DAY);
    expect(length(window)).toBe(14 * DAY);
  });

  it("zoomWindow(window, factor, about) at the edge widens towards the inside", () => {
    expect(zoomWindow(years(1979, 1980), 2, startOfYear(1980))).toEqual({
      start: RECORD_START,
      end: RECORD_START + 2 * length(years(1979, 1980)),
    });
  });

  it("zoomWindow(window, factor, about) widened beyond the record is the record", () => {
    const next = zoomWindow(years(2020, 2024), 1e9, startOfYear(2022));
    expect(next.start).toBeCloseTo(RECORD_START);
    expect(next.end).toBeCloseTo(RECORD_END);
  });
});

describe("panWindow(window, by)", () => {
  const move = anyShare.map((share) => (share - 0.5) * 4e12);

  it("panWindow(window, by) keeps the length and stays inside the record", () => {
    fc.assert(
      fc.property(anyWindow, move, (window, by) => {
        const next = panWindow(window, by);
        expectInside(next);
        expect(Math.abs(length(next) - length(window))).toBeLessThanOrEqual(
          SLACK,
        );
      }),
    );
  });

  it("panWindow(window, by) moves by what is asked where the record reaches, else to its edge", () => {
    const window = years(2000, 2004);
    expect(panWindow(window, -DAY)).toEqual({
      start: window.start - DAY,
      end: window.end - DAY,
    });
    expect(panWindow(window, 1e13).end).toBe(RECORD_END);
    expect(panWindow(window, -1e13).start).toBe(RECORD_START);
    expect(panWindow(whole, 5 * DAY)).toEqual(whole);
  });
});

describe("windowAround(start, end)", () => {
  it("windowAround(start, end) holds the stretch, is at least two weeks long and stays inside the record", () => {
    fc.assert(
      fc.property(anyWindow, (stretch) => {
        const next = windowAround(stretch.start, stretch.end);
        expectInside(next);
        expect(next.start).toBeLessThanOrEqual(stretch.start + SLACK);
        expect(next.end).toBeGreaterThanOrEqual(stretch.end - SLACK);
        expect(length(next)).toBeGreaterThanOrEqual(SHORTEST_WINDOW - SLACK);
      }),
    );
  });

  it("windowAround(start, end) leaves an eighth of the length on either side", () => {
    const { start, end } = years(2000, 2007);
    const eighth = (end - start) / 8;
    expect(windowAround(start, end)).toEqual({
      start: start - eighth,
      end: end + eighth,
    });
  });
});
