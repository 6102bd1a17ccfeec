/** @jest-environment node */
import { readRecord } from "@/__tests__/fixtures/read-record";
import { densityByYear } from "@/lib/layout/timeline/density";
import { indexEvents } from "@/lib/select/index-events";

const record = readRecord();
const events = indexEvents(record, "en");

describe("densityByYear(events, passes)", () => {
  it("densityByYear(events, passes) counts the record by the year that each date begins with", () => {
    const years = densityByYear(events, () => true);
    expect(years).toHaveLength(46);
    for (const { year, total, passing } of years) {
      const written = record.events.filter(({ date }) =>
        date.edtf.startsWith(`${year}`),
      );
      expect([total, passing]).toEqual([written.length, written.length]);
    }
  });

  it("densityByYear(events, passes) counts those that pass apart", () => {
    const years = densityByYear(events, ({ kind }) => kind === "policy");
    const passing = years.reduce((sum, row) => sum + row.passing, 0);
    expect(passing).toBe(
      record.events.filter(({ kind }) => kind === "policy").length,
    );
    const total = years.reduce((sum, row) => sum + row.total, 0);
    expect(total).toBe(record.events.length);
  });
});
