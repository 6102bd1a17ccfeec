/** @jest-environment node */
import fc from "fast-check";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY, startOfYear } from "@/lib/time/utc-day";
import { jumpToYear, readJumpYear } from "@/lib/view/jump-to-year";
import { anyWindow } from "../../fixtures/any-window";

const years = (from: number, to: number) => ({
  start: startOfYear(from),
  end: startOfYear(to + 1),
});

describe("readJumpYear", () => {
  it.each(["1985", " 1985 ", "１９８５", "1985年", "1985 年"])(
    "reads %j",
    (text) => expect(readJumpYear(text)).toEqual({ year: 1985 }),
  );

  it.each([
    ["", "malformed"],
    ["85", "malformed"],
    ["1985-04", "malformed"],
    ["19850", "malformed"],
    ["1e3 ", "malformed"],
    ["1978", "out-of-range"],
    ["2025", "out-of-range"],
  ])("says why %j is none", (text, reason) =>
    expect(readJumpYear(text)).toEqual({ reason }),
  );
});

describe("jumpToYear", () => {
  it.each([
    ["the whole record", years(1979, 2024), 1990, years(1989, 1991)],
    ["a fortnight", { start: 0, end: 14 * DAY }, 1990, years(1989, 1991)],
    ["a year", years(2001, 2001), 1990, years(1990, 1990)],
    ["five years", years(2001, 2005), 1990, years(1988, 1992)],
    ["ten years", years(2001, 2010), 1990, years(1986, 1995)],
    ["five years, to an edge", years(2001, 2005), 1979, years(1979, 1983)],
    ["five years, to the other", years(2001, 2005), 2024, years(2020, 2024)],
  ])("from %s", (_, present, year, expected) => {
    expect(jumpToYear(present, year)).toEqual(expected);
  });

  it("keeps the length of a window of months, with the year in its middle", () => {
    const present = {
      start: startOfYear(2000) + 40 * DAY,
      end: startOfYear(2002),
    };
    const next = jumpToYear(present, 1990);
    expect(next.end - next.start).toBe(present.end - present.start);
    expect((next.start + next.end) / 2).toBe(
      (startOfYear(1990) + startOfYear(1991)) / 2,
    );
  });

  it("shows the year from any window, inside the record", () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.integer({ min: 1979, max: 2024 }),
        (present, year) => {
          const { start, end } = jumpToYear(present, year);
          expect(start).toBeGreaterThanOrEqual(RECORD_START);
          expect(end).toBeLessThanOrEqual(RECORD_END);
          expect(start).toBeLessThanOrEqual(startOfYear(year) + DAY);
          expect(end).toBeGreaterThanOrEqual(startOfYear(year + 1) - DAY);
        },
      ),
    );
  });
});
