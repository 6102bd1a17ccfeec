/** @jest-environment node */
import { coverage } from "@/lib/describe/coverage";
import { readRecord } from "../../fixtures/read-record";

const counts = coverage(readRecord());
const asObject = (tallies: readonly { key: unknown; count: number }[]) =>
  Object.fromEntries(tallies.map(({ key, count }) => [String(key), count]));

// The figures that the README of the facts states under "Coverage".
describe("coverage(record) finds what the facts say of themselves", () => {
  it("counts events", () => {
    const { events } = counts;
    expect(events.total).toBe(551);
    expect(asObject(events.byKind)).toEqual({
      agreement: 37,
      conference: 27,
      "leader-meeting": 136,
      policy: 29,
      "sister-milestone": 143,
      trade: 48,
      visit: 131,
    });
    expect(asObject(events.byLevel)).toEqual({
      "head-of-state": 120,
      national: 105,
      subnational: 326,
    });
    expect(asObject(events.byDecade)).toEqual({
      1970: 20,
      1980: 72,
      1990: 52,
      2000: 97,
      2010: 228,
      2020: 82,
    });
    expect(asObject(events.byPrecision)).toEqual({
      day: 420,
      month: 110,
      year: 21,
    });
    expect(events).toMatchObject({ oneSource: 272, referenceOnly: 38 });
  });

  it("counts pairs", () => {
    const { pairs } = counts;
    expect(pairs).toMatchObject({ total: 322, dated: 251, unplaced: 10 });
    expect(pairs.sister).toEqual({ total: 275, dated: 219 });
    expect(pairs.sisterByLevel).toEqual([
      { key: "state-province", count: 44, dated: 42 },
      { key: "city", count: 231, dated: 219 - 42 },
    ]);
    expect(asObject(pairs.byTie)).toEqual({
      sister: 275,
      friendship: 21,
      other: 26,
    });
    expect(asObject(pairs.byLevel)).toEqual({
      "state-province": 51,
      city: 271,
    });
    expect(asObject(pairs.byPrecision)).toEqual({
      day: 182,
      month: 33,
      year: 36,
    });
    expect(asObject(pairs.byStatus)).toEqual({
      active: 35,
      suspended: 1,
      ended: 4,
      unknown: 282,
    });
  });

  it("counts sources", () => {
    expect(counts.sources.total).toBe(1063);
    expect(asObject(counts.sources.byTier)).toEqual({
      seed: 5,
      official: 280,
      news: 625,
      reference: 153,
    });
    expect(counts.sources.withoutTitle).toBe(43);
  });

  it("counts export figures by method and finds the complete years", () => {
    expect(asObject(counts.trade.byMethod)).toEqual({
      census: 561,
      press: 27,
      "state-office": 9,
    });
    expect(counts.trade).toMatchObject({
      stateExports: { first: 1999, last: 2024 },
      complete: { first: 2014, last: 2024 },
      national: { first: 1984, last: 2024 },
    });
  });
});

it("coverage(record) sums each split of events and pairs to the total", () => {
  const sum = (tallies: readonly { count: number }[]) =>
    tallies.reduce((all, { count }) => all + count, 0);
  const { events, pairs } = counts;
  for (const split of [
    events.byKind,
    events.byLevel,
    events.byDecade,
    events.byPrecision,
  ])
    expect(sum(split)).toBe(events.total);
  for (const split of [pairs.byTie, pairs.byLevel, pairs.byStatus])
    expect(sum(split)).toBe(pairs.total);
  expect(sum(pairs.byPrecision)).toBe(pairs.dated);
});
