/** @jest-environment node */
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { selectNationalTrade } from "@/lib/select/charts/select-national-trade";
import { selectRankCounts } from "@/lib/select/charts/select-rank-counts";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "./csv-rows";
import { scopeOf } from "./scope-of";

const data = pickChartData(readRecord(), "en");

describe("selectRankCounts()", () => {
  const { computed, reported, seed, besideSeed, highest } = selectRankCounts(
    data,
    scopeOf(data),
  );

  it("computes the same counts as the table of ranks gives, 50 states without D.C.", () => {
    const ranks = csvRows("state-ranks").filter((row) => row.state !== "us-dc");
    for (const { year, top1, top3, top5 } of computed) {
      const within = (most: number) =>
        ranks.filter(
          (row) => row.year === String(year) && Number(row.china_rank) <= most,
        ).length;
      expect([year, top1, top3, top5]).toEqual([
        year,
        within(1),
        within(3),
        within(5),
      ]);
    }
    expect(computed.map((row) => row.year)).toEqual(
      Array.from({ length: 11 }, (_, i) => 2014 + i),
    );
  });

  it("keeps every reported row apart from the computed ones", () => {
    const rows = csvRows("rank-counts");
    expect(reported).toHaveLength(
      rows.filter((row) => row.basis === "reported").length,
    );
    expect(computed).toHaveLength(
      rows.filter((row) => row.basis === "computed").length,
    );
  });

  it("finds the 4 and 38 of the founding document and what stands beside them", () => {
    expect([seed?.year, seed?.top1, seed?.top3]).toEqual([2023, 4, 38]);
    expect(besideSeed.map((row) => [row.year, row.top1, row.top3])).toEqual([
      [2022, 4, 26],
      [2023, 3, 26],
    ]);
    expect(highest?.top3).toBe(
      Math.max(...computed.map((row) => row.top3 ?? 0)),
    );
  });

  it("leaves out what lies outside the period", () => {
    const early = selectRankCounts(data, scopeOf(data, { to: "2013" }));
    expect(early.computed).toEqual([]);
    expect(early.reported.map((row) => row.year)).toEqual([2011, 2012]);
    expect(early.seed).toBeNull();
  });
});

describe("selectNationalTrade()", () => {
  it("agrees with the table of national trade", () => {
    const { years, twoWay } = selectNationalTrade(data, scopeOf(data));
    expect(years.map((row) => [row.year, row.exports, row.imports])).toEqual(
      csvRows("national-trade").map((row) => [
        Number(row.year),
        Number(row.us_exports_usd_millions),
        Number(row.us_imports_usd_millions),
      ]),
    );
    expect(twoWay.map((row) => row.year)).toEqual(
      csvRows("two-way-totals").map((row) => Number(row.year)),
    );
  });

  it("tells the rounded press figure of 1984 from official ones", () => {
    const { years } = selectNationalTrade(data, scopeOf(data));
    expect(years.filter((row) => !row.official).map((row) => row.year)).toEqual(
      [1984],
    );
  });

  it("keeps to the period", () => {
    const { years } = selectNationalTrade(
      data,
      scopeOf(data, { from: "1990", to: "1999-02" }),
    );
    expect([years[0]?.year, years.at(-1)?.year]).toEqual([1990, 1999]);
  });
});
