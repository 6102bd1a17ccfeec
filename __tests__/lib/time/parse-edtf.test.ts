/** @jest-environment node */
import edtf from "edtf";
import fc from "fast-check";
import { parseEdtf, requireEdtf } from "@/lib/time/parse-edtf";

const two = (value: number) => String(value).padStart(2, "0");
const four = (value: number) => String(value).padStart(4, "0");

describe("parseEdtf(edtf)", () => {
  it("reads a day as the 24 hours of UTC", () => {
    expect(parseEdtf("1979-11-02")).toEqual({
      edtf: "1979-11-02",
      start: Date.UTC(1979, 10 /* Nov */, 2),
      end: Date.UTC(1979, 10 /* Nov */, 3),
      precision: "day",
      approximate: false,
    });
  });

  it("reads a month as a span to the first of the next", () => {
    expect(parseEdtf("1983-12")).toMatchObject({
      start: Date.UTC(1983, 11 /* Dec */, 1),
      end: Date.UTC(1984, 0 /* Jan */, 1),
      precision: "month",
    });
  });

  it("reads a year as a span, not as 1 January", () => {
    expect(parseEdtf("1985")).toMatchObject({
      start: Date.UTC(1985, 0 /* Jan */, 1),
      end: Date.UTC(1986, 0 /* Jan */, 1),
      precision: "year",
    });
  });

  it.each(["1985~", "1985-04~", "1985-04-25~"])(
    "reads %s as approximate, over the same time as without the ~",
    (text) => {
      const { start, end, precision } = requireEdtf(text.slice(0, -1));
      expect(parseEdtf(text)).toEqual({
        edtf: text,
        start,
        end,
        precision,
        approximate: true,
      });
    },
  );

  it.each(["2000-02-29", "2024-02-29", "1996-02-29"])(
    "knows the leap day %s",
    (text) => {
      expect(parseEdtf(text)?.precision).toBe("day");
    },
  );

  it.each([
    ["no such month", "1983-13"],
    ["no month 0", "1983-00"],
    ["no day 0", "1983-07-00"],
    ["no 31 June", "1983-06-31"],
    ["no 29 February in a common year", "2023-02-29"],
    ["no 29 February in a century year", "1900-02-29"],
    ["a month of one digit", "1983-7"],
    ["a year of two digits", "83"],
    ["slashes", "1983/07/22"],
    ["a time", "1983-07-22T00:00:00Z"],
    ["white space", " 1983"],
    ["a line break", "1983\n"],
    ["words", "July 1983"],
    ["nothing", ""],
    ["a tilde alone", "~"],
    ["a range, which the record has in two columns", "1983/1984"],
    ["a season", "1983-21"],
    ["an uncertain date", "1983?"],
    ["an unspecified digit", "198X"],
    ["digits of another script", "１９８３"],
  ])("returns null for %s: %j", (_, text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it("agrees with the edtf library on the first and the last millisecond of any date", () => {
    const parts = fc.record({
      year: fc.integer({ min: 1, max: 9998 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      precision: fc.constantFrom(1, 2, 3),
      tilde: fc.constantFrom("", "~"),
    });
    const isDay = (year: number, month: number, day: number) =>
      day <= 28 || day <= daysOfMonth(year, month);
    fc.assert(
      fc.property(parts, ({ year, month, day, precision, tilde }) => {
        fc.pre(precision < 3 || isDay(year, month, day));
        const text = [four(year), two(month), two(day)]
          .slice(0, precision)
          .join("-");
        const date = parseEdtf(text + tilde);
        const { min, max } = edtf(text + tilde);
        expect([date?.start, date && date.end - 1]).toEqual([min, max]);
      }),
      { numRuns: 2000 },
    );
  });

  it("returns null for every day that no calendar has", () => {
    for (let year = 1979; year <= 2024; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = daysOfMonth(year, month) + 1; day <= 31; day++)
          expect(parseEdtf(`${year}-${two(month)}-${day}`)).toBeNull();
  });
});

describe("requireEdtf(edtf)", () => {
  it("throws a RangeError that names what is no date", () => {
    expect(() => requireEdtf("1983-13")).toThrow(
      new RangeError('not an EDTF level 1 date: "1983-13"'),
    );
  });
});

function daysOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
