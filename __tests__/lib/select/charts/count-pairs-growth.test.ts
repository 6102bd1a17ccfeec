/** @jest-environment node */
import {
  countPairsGrowth,
  statedCount,
} from "@/lib/select/charts/count-pairs-growth";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows, stateOf } from "./csv-rows";
import { scopeOf } from "./scope-of";

const data = pickChartData(readRecord(), "en");
const sister = csvRows("pairs").filter((row) => row.tie === "sister");
const dates = sister.flatMap((row) => row.established || []);
const totals = csvRows("pair-totals");

/** Dated ties that certainly stood by the end of a year: known to the year, they may be of its last day. */
const byEndOf = (year: number) =>
  dates.filter((date) => Number(date.slice(0, 4)) <= year).length;

describe("countPairsGrowth()", () => {
  it("counts every documented sister tie once, as dated or undated", () => {
    const growth = countPairsGrowth(data, scopeOf(data));
    expect(growth.documented).toBe(sister.length);
    expect(growth.dated).toBe(dates.length);
    expect(growth.undated).toBe(sister.length - dates.length);
    expect(growth.inWindow).toBe(dates.length);
    expect(growth.steps.at(-1)?.count).toBe(dates.length);
  });

  it("agrees with the table of pairs at the end of each year", () => {
    const { years } = countPairsGrowth(data, scopeOf(data));
    expect(years).toHaveLength(2024 - 1979 + 1);
    for (const { year, count, added } of years) {
      expect([year, count]).toEqual([year, byEndOf(year)]);
      expect(added).toBe(byEndOf(year) - byEndOf(year - 1));
    }
  });

  it("counts a tie known to the year only from the next 1 January", () => {
    const { steps } = countPairsGrowth(data, scopeOf(data));
    const at = (ms: number) =>
      steps.filter((step) => step.at <= ms).at(-1)?.count;
    const years = dates.filter(
      (date) => date.length === 4 && date === "1981",
    ).length;
    expect(years).toBeGreaterThan(0);
    const before = dates.filter(
      (date) =>
        date < "1981" || (date.startsWith("1981-") && date < "1981-12-31"),
    ).length;
    expect(at(Date.UTC(1981, 11, 31))).toBe(before);
    expect(at(Date.UTC(1982, 0, 1))).toBe(byEndOf(1981));
  });

  it("never falls and starts and ends with the window", () => {
    const { steps, from, to } = countPairsGrowth(
      data,
      scopeOf(data, { from: "1985-03", to: "1999" }),
    );
    expect([steps[0]?.at, steps.at(-1)?.at]).toEqual([from, to]);
    expect([from, to]).toEqual([Date.UTC(1985, 2, 1), Date.UTC(2000, 0, 1)]);
    steps.reduce((a, b) => {
      expect(b.at).toBeGreaterThan(a.at);
      expect(b.count).toBeGreaterThanOrEqual(a.count);
      return b;
    });
    expect(steps.at(-1)?.count).toBe(byEndOf(1999));
  });

  it("draws reported totals as stated, official and rounded, and nothing else", () => {
    const { reported } = countPairsGrowth(data, scopeOf(data));
    const stated = totals.filter(
      (row) =>
        row.total_pairs &&
        row.as_of &&
        row.as_of < "2025" &&
        /official-count|rounded/.test(row.basis ?? ""),
    );
    expect(
      reported.map(({ asOf, count, rounded }) => [asOf, count, rounded]),
    ).toEqual(
      stated.map((row) => [
        row.as_of,
        Number(row.total_pairs),
        row.basis === "rounded",
      ]),
    );
    expect(reported.map((point) => point.count)).toEqual(
      expect.arrayContaining([284, 286, 288]),
    );
  });

  it("never sums what a source states apart", () => {
    const apart = data.totals.filter(
      (row) =>
        row.total === null && row.city !== null && row.stateProvince !== null,
    );
    expect(apart.length).toBeGreaterThan(0);
    expect(apart.map((row) => statedCount(row, null))).toEqual(
      apart.map(() => null),
    );
  });

  it("sets reported counts of one level beside the ties of that level", () => {
    const growth = countPairsGrowth(
      data,
      scopeOf(data, { pairLevels: ["state-province"] }),
    );
    expect(growth.documented).toBe(
      sister.filter((row) => row.level === "state-province").length,
    );
    const counts = totals.filter(
      (row) =>
        row.state_province_pairs &&
        row.as_of &&
        row.as_of < "2025" &&
        /official|rounded/.test(row.basis ?? ""),
    );
    expect(growth.reported.map((point) => point.count)).toEqual(
      counts.map((row) => Number(row.state_province_pairs)),
    );
  });

  it.each([
    ["place", { places: ["us-ia"] }],
    ["status", { statuses: ["active"] }],
    ["tie", { ties: ["friendship"] }],
    ["tie", { ties: ["sister", "other"] }],
  ] as const)("draws no reported total beside a choice of %s", (gap, view) => {
    const growth = countPairsGrowth(data, scopeOf(data, view));
    expect(growth.reportedGap).toBe(gap);
    expect(growth.reported).toEqual([]);
  });

  it("counts the ties of a place and of all that lies in it", () => {
    const growth = countPairsGrowth(data, scopeOf(data, { places: ["us-ia"] }));
    expect(growth.documented).toBe(
      sister.filter((row) => stateOf(row.us_place ?? "") === "us-ia").length,
    );
  });

  it("takes a place that is compared as one of those chosen, whatever match says", () => {
    const compare = { facet: "place", id: "cn-hebei" } as const;
    const compared = { places: ["us-ia"], compare, match: "all" } as const;
    expect(countPairsGrowth(data, scopeOf(data, compared))).toEqual(
      countPairsGrowth(data, scopeOf(data, { places: ["us-ia", "cn-hebei"] })),
    );
    expect(scopeOf(data, { actors: ["xi-jinping"], compare }).filters).toEqual(
      expect.arrayContaining(["actor", "place"]),
    );
  });

  it("asks a tie for all places with match=all and for any without", () => {
    const places = ["us-ia", "cn-hebei"];
    const all = countPairsGrowth(data, scopeOf(data, { places, match: "all" }));
    const any = countPairsGrowth(data, scopeOf(data, { places }));
    expect(all.documented).toBeGreaterThan(0);
    expect(all.documented).toBeLessThan(any.documented);
  });
});
