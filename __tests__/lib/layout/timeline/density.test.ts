/** @jest-environment node */
import { makeEvent } from "@/__tests__/fixtures/made-events";
import { readRecord } from "@/__tests__/fixtures/read-record";
import { densityByYear } from "@/lib/layout/timeline/density";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { toColumns } from "@/lib/select/event-columns";
import { indexEvents } from "@/lib/select/index-events";
import {
  FIRST_YEAR,
  LAST_YEAR,
  RECORD_END,
  RECORD_START,
} from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";

const record = readRecord();
const events = indexEvents(record, "en");
const columns = toColumns(events);
const maskOf = (passes: (event: IndexedEvent) => boolean) =>
  Uint8Array.from(events, (event) => (passes(event) ? 1 : 0));

describe("densityByYear(columns, mask)", () => {
  it("densityByYear(columns, mask) counts the record by the year that each date begins with", () => {
    const years = densityByYear(
      columns,
      maskOf(() => true),
    );
    expect(years).toHaveLength(46);
    for (const { year, total, passing } of years) {
      const written = record.events.filter(({ date }) =>
        date.edtf.startsWith(`${year}`),
      );
      expect([total, passing]).toEqual([written.length, written.length]);
    }
  });

  it("densityByYear(columns, mask) counts those that pass apart", () => {
    const years = densityByYear(
      columns,
      maskOf(({ kind }) => kind === "policy"),
    );
    const passing = years.reduce((sum, row) => sum + row.passing, 0);
    expect(passing).toBe(
      record.events.filter(({ kind }) => kind === "policy").length,
    );
    const total = years.reduce((sum, row) => sum + row.total, 0);
    expect(total).toBe(record.events.length);
  });

  it("densityByYear(columns, mask) counts the first and the last instant of each year in it, and none outside the record", () => {
    const all = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => {
      const year = FIRST_YEAR + at;
      return [startOfYear(year), startOfYear(year + 1) - 1];
    }).flat();
    const outside = [
      ...[RECORD_START - 1, RECORD_END, RECORD_START - 1e13, RECORD_END + 1e13],
    ];
    const made = toColumns(
      [...all, ...outside].map((start, at) => makeEvent(`m${at}`, { start })),
    );
    const years = densityByYear(made, new Uint8Array(made.length));
    expect(years.map(({ year }) => year)).toEqual(
      all.filter((_, at) => at % 2 === 0).map((_, at) => FIRST_YEAR + at),
    );
    expect(new Set(years.map(({ total }) => total))).toEqual(new Set([2]));
    expect(new Set(years.map(({ passing }) => passing))).toEqual(new Set([0]));
  });
});
