/** @jest-environment node */
import fc from "fast-check";
import { parseEdtf } from "@/lib/time/parse-edtf";
import {
  RECORD_END,
  RECORD_START,
  FIRST_YEAR,
  LAST_YEAR,
} from "@/lib/time/record-window";
import { DAY, startOfYear, utcDay, utcYear } from "@/lib/time/utc-day";

describe("utcDay(ms)", () => {
  it("names the day that holds an instant, to its last millisecond", () => {
    const instant = fc.integer({ min: RECORD_START, max: RECORD_END - 1 });
    fc.assert(
      fc.property(instant, (ms) => {
        const day = parseEdtf(utcDay(ms));
        expect(day?.start).toBe(ms - (ms % DAY));
        expect(day?.end).toBe(ms - (ms % DAY) + DAY);
      }),
    );
  });
});

describe("startOfYear(year)", () => {
  it("undoes utcYear(ms), and neither depends on the zone", () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      expect(utcYear(startOfYear(year))).toBe(year);
      expect(utcYear(startOfYear(year) - 1)).toBe(year - 1);
    }
  });

  it("gives the edges of the record", () => {
    expect(startOfYear(FIRST_YEAR)).toBe(RECORD_START);
    expect(startOfYear(LAST_YEAR + 1)).toBe(RECORD_END);
  });
});
