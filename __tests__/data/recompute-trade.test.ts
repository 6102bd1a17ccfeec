/** @jest-environment node */
import { describeNationalTrade } from "@/lib/describe/charts/national-trade";
import { describeRankCounts } from "@/lib/describe/charts/rank-counts";
import { describeStateExportSeries } from "@/lib/describe/charts/state-export-series";
import { describeStateExports } from "@/lib/describe/charts/state-exports";
import type { ViewState } from "@/lib/model/view-state";
import { rankStateExports } from "@/lib/select/charts/rank-state-exports";
import { selectNationalTrade } from "@/lib/select/charts/select-national-trade";
import { selectRankCounts } from "@/lib/select/charts/select-rank-counts";
import { traceStateExports } from "@/lib/select/charts/trace-state-exports";
import { csvRows } from "../lib/select/charts/csv-rows";
import {
  cellsOf,
  censusOf,
  describeView,
  NAMES,
  near,
  STATES,
} from "./chart-tables";

function inPeriod(row: Record<string, string>, view: Partial<ViewState>) {
  const year = Number(row.year);
  return year >= Number(view.from ?? 1979) && year <= Number(view.to ?? 2024);
}

it.each<[Partial<ViewState>, number]>([
  [{}, 2024],
  [{ year: 2018 }, 2018],
  [{ to: "2016", places: ["us-ia"] }, 2016],
])("the table of state exports ranks state-exports.csv (%j)", (view, year) => {
  const { tables } = describeView(view, rankStateExports, describeStateExports);
  const values: [string, number][] = [];
  for (const state of STATES) {
    const value = censusOf(state, year);
    if (value !== null) values.push([state, value]);
  }
  const expected = [];
  for (const [state, value] of values) {
    let rank = 1;
    for (const [, other] of values) if (other > value) rank++;
    expected.push([NAMES.get(state), rank, near(value)]);
  }
  const rows = cellsOf(tables[0]);
  expect(rows).toHaveLength(51);
  expect(rows).toEqual(expect.arrayContaining(expected));
  expect(rows.map(([, rank]) => rank)).toEqual(
    rows.map(([, rank]) => rank).sort((a, b) => Number(a) - Number(b)),
  );
});

it.each<[Partial<ViewState>, string]>([
  [{}, "us-tx"],
  [{ state: "us-ia" }, "us-ia"],
  [{ places: ["us-wa"], from: "2008", to: "2020" }, "us-wa"],
])(
  "the tables of one state's exports are its rows of the two files (%j)",
  (view, state) => {
    const { tables } = describeView(
      view,
      traceStateExports,
      describeStateExportSeries,
    );
    for (const [i, file] of (
      ["state-exports", "state-exports-uscbc"] as const
    ).entries()) {
      const expected = [];
      for (const row of csvRows(file))
        if (row.state === state && inPeriod(row, view))
          expected.push([row.year, near(Number(row.usd_millions))]);
      const table = tables[i];
      const rows = table ? cellsOf(table).map((row) => row.slice(0, 2)) : [];
      expect(rows).toHaveLength(expected.length);
      expect(rows).toEqual(expect.arrayContaining(expected));
    }
  },
);

describe("the table of rank counts", () => {
  it.each<Partial<ViewState>>([
    {},
    { from: "2015", to: "2019" },
    { to: "2013" },
  ])("holds every row of rank-counts.csv in the period (%j)", (view) => {
    const { tables } = describeView(view, selectRankCounts, describeRankCounts);
    const number = (text: string | undefined) => (text ? Number(text) : null);
    const expected = [];
    for (const row of csvRows("rank-counts"))
      if (inPeriod(row, view))
        expected.push([
          row.year,
          number(row.top1_states),
          number(row.top3_states),
          number(row.top5_states),
          row.basis,
        ]);
    const rows = cellsOf(tables[0]).map(([year, one, three, five, , basis]) => [
      year,
      one,
      three,
      five,
      basis,
    ]);
    expect(rows).toHaveLength(expected.length);
    expect(rows).toEqual(expect.arrayContaining(expected));
  });

  it("gives computed counts that follow from state-ranks.csv", () => {
    const { tables } = describeView({}, selectRankCounts, describeRankCounts);
    const computed = cellsOf(tables[0]).filter((row) => row[5] === "computed");
    expect(computed.map(([year]) => year)).toHaveLength(11);
    for (const [year, ...counts] of computed) {
      const found = [0, 0, 0];
      for (const row of csvRows("state-ranks")) {
        const census = row.sources?.startsWith("census-") ?? false;
        if (row.year !== year || row.state === "us-dc" || !census) continue;
        for (const [i, most] of [1, 3, 5].entries())
          if (Number(row.china_rank) <= most) found[i] = (found[i] ?? 0) + 1;
      }
      expect([year, ...counts.slice(0, 3)]).toEqual([year, ...found]);
    }
  });
});

it.each<Partial<ViewState>>([{}, { from: "2001", to: "2018" }, { to: "1986" }])(
  "the table of national trade is national-trade.csv with the balance and two-way totals (%j)",
  (view) => {
    const { tables } = describeView(
      view,
      selectNationalTrade,
      describeNationalTrade,
    );
    const years = new Map<number, (number | null)[]>();
    const yearOf = (row: Record<string, string>) => {
      const cells = years.get(Number(row.year)) ?? [null, null, null, null];
      years.set(Number(row.year), cells);
      return cells;
    };
    for (const row of csvRows("national-trade")) {
      if (!inPeriod(row, view)) continue;
      const exports = Number(row.us_exports_usd_millions);
      const imports = Number(row.us_imports_usd_millions);
      yearOf(row).splice(0, 3, exports, imports, exports - imports);
    }
    for (const row of csvRows("two-way-totals"))
      if (inPeriod(row, view))
        yearOf(row)[3] = Number(row.two_way_usd_millions);
    const expected = [...years]
      .sort(([a], [b]) => a - b)
      .map(([year, cells]) => [
        String(year),
        ...cells.slice(0, 3).map((value) => near(value)),
        cells[3] ?? null,
      ]);
    expect(cellsOf(tables[0])).toEqual(expected);
  },
);
