/** @jest-environment node */
import { compareExportYears } from "@/lib/select/charts/compare-export-years";
import { gridStateExports } from "@/lib/select/charts/grid-state-exports";
import { LEADING_STATES, litStates } from "@/lib/select/charts/lit-states";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import {
  countRanks,
  traceStateRanks,
} from "@/lib/select/charts/trace-state-ranks";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "./csv-rows";
import { scopeOf } from "./scope-of";

const data = pickTradeData(readRecord(), "en");
const census = csvRows("state-exports").filter(
  (row) => row.method === "census",
);
const ranks = csvRows("state-ranks");
// The record's ranks of the Census years all come from the Census Bureau's files.
const censusRanks = ranks.filter((row) => Number(row.year) >= 2014);
const figure = (state: string, year: number) =>
  Number(
    census.find((row) => row.state === state && row.year === String(year))
      ?.usd_millions,
  );

describe("pickTradeData()", () => {
  it("keeps every rank of the Census files and no other in the series", () => {
    const values = Object.entries(data.ranks).flatMap(([state, series]) =>
      series.flatMap((rank, i) =>
        rank === null ? [] : [`${state} ${data.censusYears[i]} ${rank}`],
      ),
    );
    expect(values.sort()).toEqual(
      censusRanks
        .map((row) => `${row.state} ${row.year} ${row.china_rank}`)
        .sort(),
    );
    expect(
      censusRanks.every(({ sources }) => /^census-/.test(sources ?? "")),
    ).toBe(true);
  });

  it("keeps single ranks and those of the Business Council apart", () => {
    expect(data.singleRanks).toHaveLength(ranks.length - censusRanks.length);
    expect(data.uscbcRanks).toHaveLength(csvRows("state-ranks-uscbc").length);
  });

  it("knows every source that a rank cites", () => {
    const cited = [
      ...data.rankSources,
      ...[...data.singleRanks, ...data.uscbcRanks].flatMap(
        (row) => row.sources,
      ),
    ];
    expect(cited.filter((id) => !(id in data.sources))).toEqual([]);
  });
});

describe("compareExportYears()", () => {
  it.each([
    [{}, 2014, 2024],
    [{ from: "2017", to: "2020" }, 2017, 2020],
    [{ to: "2015-06" }, 2014, 2015],
  ])("gives both years of every state for %j", (view, first, last) => {
    const { ends, rows } = compareExportYears(data, scopeOf(data, view));
    expect(ends).toEqual([first, last]);
    const expected = census
      .filter((row) => row.year === String(last))
      .map((row) => ({
        state: row.state,
        before: figure(row.state ?? "", first),
        after: Number(row.usd_millions),
      }))
      .sort((a, b) => b.after - a.after);
    expect(
      rows.map(({ state, before, after }) => ({ state, before, after })),
    ).toEqual(expected);
    for (const { before, after, growth } of rows)
      expect(growth).toBeCloseTo(after / before - 1, 10);
  });

  it("compares nothing without two Census years", () => {
    for (const view of [{ to: "2010" }, { from: "2024" }])
      expect(compareExportYears(data, scopeOf(data, view))).toMatchObject({
        ends: null,
        rows: [],
      });
  });
});

describe("gridStateExports()", () => {
  it("holds every Census figure of the period, largest last year first", () => {
    const { years, rows } = gridStateExports(
      data,
      scopeOf(data, { from: "2019" }),
    );
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(rows).toHaveLength(new Set(census.map((row) => row.state)).size);
    for (const { state, values } of rows)
      expect(values).toEqual(years.map((year) => figure(state, year)));
    const last = rows.map(({ state }) => figure(state, 2024));
    expect(last).toEqual([...last].sort((a, b) => b - a));
  });
});

describe("litStates()", () => {
  it("takes the chosen states, from the place filter and the choice of one", () => {
    const scope = scopeOf(data, {
      places: ["us-ia", "cn-hebei"],
      state: "us-wa",
    });
    const { ids, chosen } = litStates(data, scope);
    expect([[...ids], chosen]).toEqual([["us-ia", "us-wa"], true]);
  });

  it("takes the leading exporters of the last year when none is chosen", () => {
    const leading = census
      .filter((row) => row.year === "2018")
      .sort((a, b) => Number(b.usd_millions) - Number(a.usd_millions))
      .slice(0, LEADING_STATES)
      .map((row) => row.state);
    const { ids, chosen } = litStates(data, scopeOf(data, { to: "2018" }));
    expect([[...ids], chosen]).toEqual([leading, false]);
  });
});

describe("traceStateRanks()", () => {
  const traced = traceStateRanks(data, scopeOf(data));

  it("holds every rank of the Census series", () => {
    for (const { state, ranks: own } of traced.rows)
      expect(own).toEqual(
        traced.years.map((year) =>
          Number(
            censusRanks.find(
              (row) => row.state === state && row.year === String(year),
            )?.china_rank,
          ),
        ),
      );
    expect(traced.rows).toHaveLength(51);
  });

  it("counts states as the record's computed counts do", () => {
    const computed = csvRows("rank-counts").filter(
      (row) => row.basis === "computed",
    );
    expect(computed).toHaveLength(traced.years.length);
    for (const row of computed) {
      const at = traced.years.indexOf(Number(row.year));
      const counts = [1, 3, 5].map((most) =>
        countRanks(traced, at, (rank) => rank <= most),
      );
      expect([row.year, ...counts]).toEqual([
        row.year,
        Number(row.top1_states),
        Number(row.top3_states),
        Number(row.top5_states),
      ]);
    }
  });

  it("keeps other ranks to the period", () => {
    const { single, uscbc } = traceStateRanks(
      data,
      scopeOf(data, { from: "2012", to: "2013" }),
    );
    const within = (row: Record<string, string>) =>
      row.year === "2012" || row.year === "2013";
    expect(single).toHaveLength(ranks.filter(within).length);
    expect(uscbc).toHaveLength(
      csvRows("state-ranks-uscbc").filter(within).length,
    );
  });
});
