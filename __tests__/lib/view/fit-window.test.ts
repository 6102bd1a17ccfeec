/** @jest-environment node */
import fc from "fast-check";
import type { TimeWindow } from "@/lib/model/time-window";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY, startOfYear } from "@/lib/time/utc-day";
import {
  extentOf,
  fitWindow,
  sameWindow,
  unfoldWindow,
} from "@/lib/view/fit-window";
import { SHORTEST_WINDOW } from "@/lib/view/move-window";
import { timeWindow } from "@/lib/view/time-window";
import { anyWindow } from "../../fixtures/any-window";

/** Columns with the dates of some EDTF texts. */
function columns(...dates: string[]) {
  const read = dates.map(requireEdtf);
  return {
    start: Float64Array.from(read, ({ start }) => start),
    end: Float64Array.from(read, ({ end }) => end),
  };
}

const whole = { start: RECORD_START, end: RECORD_END };
const years = (from: number, to: number) => ({
  start: startOfYear(from),
  end: startOfYear(to + 1),
});

describe("extentOf", () => {
  const dates = columns("1990-05-01", "1985", "2001-02");

  it("reaches from the start of the first to the end of the last, months and years in their whole length", () => {
    expect(extentOf(dates, 3)).toEqual(
      timeWindow({ from: "1985", to: "2001-02" }),
    );
  });

  it("takes the rows alone that pass", () => {
    expect(extentOf(dates, 3, Uint8Array.of(1, 0, 0))).toEqual(
      timeWindow({ from: "1990-05-01", to: "1990-05-01" }),
    );
  });

  it("is null where none passes", () => {
    expect(extentOf(dates, 3, Uint8Array.of(0, 0, 0))).toBeNull();
    expect(extentOf(columns(), 0)).toBeNull();
  });
});

describe("fitWindow", () => {
  it("of decades is whole years with room around them", () => {
    expect(
      fitWindow(timeWindow({ from: "1985-06-01", to: "1997-03" })),
    ).toEqual(years(1985, 1997));
    expect(fitWindow(timeWindow({ from: "1985", to: "1997" }))).toEqual(
      years(1984, 1998),
    );
  });

  it("of a year or two is whole months", () => {
    expect(
      fitWindow(timeWindow({ from: "2001-03-20", to: "2002-06-10" })),
    ).toEqual(timeWindow({ from: "2001-03", to: "2002-06" }));
  });

  it("of a day is the shortest window, about it", () => {
    const day = timeWindow({ from: "2001-03-20", to: "2001-03-20" });
    const { start, end } = fitWindow(day);
    expect(end - start).toBe(SHORTEST_WINDOW);
    expect((start + end) / 2).toBe((day.start + day.end) / 2);
  });

  it("shows all that it is to fit, stays inside the record and is never too short", () => {
    fc.assert(
      fc.property(anyWindow, (extent) => {
        const fit = fitWindow(extent);
        expect(fit.start).toBeGreaterThanOrEqual(RECORD_START);
        expect(fit.end).toBeLessThanOrEqual(RECORD_END);
        expect(fit.start).toBeLessThanOrEqual(extent.start);
        expect(fit.end).toBeGreaterThanOrEqual(extent.end);
        const inRecord = Math.min(
          SHORTEST_WINDOW,
          2 * (extent.end - RECORD_START),
          2 * (RECORD_END - extent.start),
        );
        expect(fit.end - fit.start).toBeGreaterThanOrEqual(inRecord / 2);
      }),
    );
  });
});

describe("sameWindow", () => {
  it("tells windows apart by the day", () => {
    const near = { start: RECORD_START + DAY / 4, end: RECORD_END };
    expect(sameWindow(whole, near)).toBe(true);
    expect(sameWindow(whole, { ...near, start: RECORD_START + DAY })).toBe(
      false,
    );
  });
});

describe("unfoldWindow", () => {
  const unfold = (present: TimeWindow, ...dates: string[]) => {
    const { start, end } = columns(...dates);
    return unfoldWindow(
      { start, end },
      dates.map((_, row) => row),
      present,
    );
  };

  it("has all of the events in it and is shorter than the present one", () => {
    const window = unfold(whole, "1999-12-30", "2000-03-05", "2000-05");
    const extent = timeWindow({ from: "1999-12-30", to: "2000-05" });
    expect(window?.start).toBeLessThan(extent.start);
    expect(window?.end).toBeGreaterThan(extent.end);
  });

  it("is null where all are on one day, or one month, or nothing is in it", () => {
    expect(unfold(whole, "2000-03-05", "2000-03-05")).toBeNull();
    expect(unfold(whole, "2000-03", "2000-03")).toBeNull();
    expect(unfold(whole)).toBeNull();
  });

  it("leaves the ends of years outside where they would keep days together", () => {
    const present = years(2000, 2000);
    const window = unfold(present, "2000", "2000-07-20", "2000-08-05");
    expect(window).not.toBeNull();
    if (!window) return;
    expect(window.end - window.start).toBeLessThan(DAY * 60);
    expect(window.end).toBeGreaterThan(requireEdtf("2000-08-05").start);
  });

  it("is null where the present window is as short already", () => {
    const present = timeWindow({ from: "2000-03-01", to: "2000-03-14" });
    expect(unfold(present, "2000-03-05", "2000-03-07")).toBeNull();
  });
});
