/** @jest-environment node */
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { rankStateExports } from "@/lib/select/charts/rank-state-exports";
import { traceStateExports } from "@/lib/select/charts/trace-state-exports";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "./csv-rows";
import { scopeOf } from "./scope-of";

const data = pickChartData(readRecord(), "en");
const rows = csvRows("state-exports");
const census = rows.filter((row) => row.method === "census");
const inYear = (year: number) =>
  census
    .filter((row) => row.year === String(year))
    .sort((a, b) => Number(b.usd_millions) - Number(a.usd_millions))
    .map((row) => [row.state, Number(row.usd_millions)]);

describe("pickChartData()", () => {
  it("keeps every Census figure and no other in the series", () => {
    const values = Object.entries(data.census).flatMap(([state, series]) =>
      series.flatMap((value, i) =>
        value === null ? [] : [`${state} ${data.censusYears[i]} ${value}`],
      ),
    );
    expect(values.sort()).toEqual(
      census
        .map((row) => `${row.state} ${row.year} ${Number(row.usd_millions)}`)
        .sort(),
    );
    expect(data.censusSources.every((id) => id.startsWith("census-"))).toBe(
      true,
    );
  });

  it("keeps the other methods apart", () => {
    expect(data.pressFigures).toHaveLength(rows.length - census.length);
    expect(data.uscbcFigures).toHaveLength(
      csvRows("state-exports-uscbc").length,
    );
  });

  it("knows every source that a chart cites", () => {
    const cited = [
      data.totals,
      data.pressFigures,
      data.uscbcFigures,
      data.rankCounts,
      data.trade,
      data.twoWay,
    ].flatMap((table) => table.flatMap((row) => row.sources));
    expect(
      [...cited, ...data.censusSources].filter((id) => !data.sources[id]),
    ).toEqual([]);
  });
});

describe("rankStateExports()", () => {
  it("ranks all states of the latest year by default", () => {
    const { year, rows: ranked } = rankStateExports(data, scopeOf(data));
    expect(year).toBe(2024);
    expect(ranked.map((row) => [row.state, row.usdMillions])).toEqual(
      inYear(2024),
    );
    expect(ranked.map((row) => row.rank)).toEqual(ranked.map((_, i) => i + 1));
  });

  it("takes the chosen year, else the latest in the period, else none", () => {
    const yearOf = (view: Parameters<typeof scopeOf>[1]) =>
      rankStateExports(data, scopeOf(data, view)).year;
    expect(yearOf({ year: 2017 })).toBe(2017);
    expect(yearOf({ year: 1492 })).toBe(2024);
    expect(yearOf({ to: "2018-06" })).toBe(2018);
    expect(yearOf({ to: "2013" })).toBeNull();
    expect(
      rankStateExports(data, scopeOf(data, { year: 2017 })).rows.map(
        (row) => row.state,
      ),
    ).toEqual(inYear(2017).map(([state]) => state));
  });
});

describe("traceStateExports()", () => {
  it("shows the largest exporter of the latest year by default", () => {
    expect(traceStateExports(data, scopeOf(data)).state.id).toBe(
      inYear(2024)[0]?.[0],
    );
  });

  it("shows the chosen state, else the one state of the place filter", () => {
    const stateOf = (view: Parameters<typeof scopeOf>[1]) =>
      traceStateExports(data, scopeOf(data, view)).state.id;
    expect(stateOf({ state: "us-oh", places: ["us-ia"] })).toBe("us-oh");
    expect(stateOf({ places: ["us-ia", "cn-hebei"] })).toBe("us-ia");
    expect(stateOf({ places: ["us-ia", "us-oh"] })).toBe(stateOf({}));
    expect(stateOf({ state: "us-atlantis" })).toBe(stateOf({}));
  });

  it("agrees with the table of exports for every state, each method apart", () => {
    for (const { id } of data.states) {
      const series = traceStateExports(data, scopeOf(data, { state: id }));
      const own = (method: RegExp) =>
        rows.filter((row) => row.state === id && method.test(row.method ?? ""));
      expect(series.years.map((row) => row.usdMillions)).toEqual(
        own(/census/).map((row) => Number(row.usd_millions)),
      );
      expect(series.press.map((row) => row.usdMillions)).toEqual(
        own(/press|state-office/).map((row) => Number(row.usd_millions)),
      );
    }
  });

  it("leaves a year without a figure open", () => {
    const gappy = {
      ...data,
      census: { ...data.census, "us-ia": [1, null, 3] },
      censusYears: [2014, 2015, 2016],
    };
    const { years } = traceStateExports(
      gappy,
      scopeOf(gappy, { state: "us-ia" }),
    );
    expect(years.map((row) => row.usdMillions)).toEqual([1, null, 3]);
  });
});
