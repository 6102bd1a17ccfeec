/** @jest-environment node */
import fc from "fast-check";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { timeTicks } from "@/lib/time/ticks";
import { DAY, startOfYear } from "@/lib/time/utc-day";

const labels = (...given: Parameters<typeof timeTicks>) =>
  timeTicks(...given).map(({ label }) => label);

describe("timeTicks(start, end, count, locale)", () => {
  it("timeTicks(start, end, count, locale) gives first instants of UTC days inside the window, each once and in order", () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.integer({ min: 2, max: 20 }),
        ({ start, end }, count) => {
          const at = timeTicks(start, end, count, "en").map((tick) => tick.at);
          expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
          expect(at.filter((ms) => ms % DAY !== 0)).toEqual([]);
          expect(at.every((ms) => ms >= start && ms <= end)).toBe(true);
        },
      ),
    );
  });

  it("timeTicks(start, end, count, locale) names the years of the whole record", () => {
    expect(labels(RECORD_START, RECORD_END, 10, "en")).toEqual([
      ...["1980", "1985", "1990", "1995", "2000"],
      ...["2005", "2010", "2015", "2020", "2025"],
    ]);
    expect(labels(RECORD_START, RECORD_END, 4, "zh")).toEqual([
      ...["1980年", "1990年", "2000年", "2010年", "2020年"],
    ]);
  });

  it("timeTicks(start, end, count, locale) names months with their year, and January by its year", () => {
    expect(labels(startOfYear(2011), startOfYear(2012), 4, "en")).toEqual([
      ...["2011", "Apr 2011", "Jul 2011", "Oct 2011", "2012"],
    ]);
    expect(labels(startOfYear(2011), startOfYear(2012), 4, "zh")).toEqual([
      ...["2011年", "2011年4月", "2011年7月", "2011年10月", "2012年"],
    ]);
  });

  it("timeTicks(start, end, count, locale) names days in full", () => {
    const start = Date.UTC(2012, 1, 14);
    expect(labels(start, start + 14 * DAY, 7, "en")[0]).toBe("14 Feb 2012");
  });

  it("timeTicks(start, end, count, locale) goes no finer than a day", () => {
    const start = Date.UTC(2012, 1, 13);
    expect(labels(start, start + 2 * DAY, 20, "en")).toEqual([
      ...["13 Feb 2012", "14 Feb 2012", "15 Feb 2012"],
    ]);
  });
});
