/** @jest-environment node */
import { describeExportMultiples } from "@/lib/describe/charts/export-multiples";
import { describeExportShare } from "@/lib/describe/charts/export-share";
import { describeTradeBalance } from "@/lib/describe/charts/trade-balance";
import { tableOfMethods } from "@/lib/describe/charts/method-table";
import type { ViewState } from "@/lib/model/view-state";
import { compareMethods } from "@/lib/select/charts/compare-methods";
import { selectNationalTrade } from "@/lib/select/charts/select-national-trade";
import { shareStateExports } from "@/lib/select/charts/share-state-exports";
import { traceAllExports } from "@/lib/select/charts/trace-all-exports";
import { csvRows } from "../lib/select/charts/csv-rows";
import {
  cellsOf,
  censusOf,
  describeView,
  NAMES,
  near,
  STATES,
  stateNamed,
} from "./chart-tables";

function yearsBetween(first: number, last: number): number[] {
  const years = [];
  for (let year = first; year <= last; year++) years.push(year);
  return years;
}

describe("the tables of the small multiples", () => {
  it.each<[Partial<ViewState>, number, number]>([
    [{}, 2014, 2024],
    [{ from: "2016", to: "2020", places: ["us-ia", "us-ak"] }, 2016, 2020],
    [{ from: "2022", state: "us-dc" }, 2022, 2024],
  ])("hold every Census figure of the period (%j)", (view, first, last) => {
    const { tables } = describeView(
      view,
      traceAllExports,
      describeExportMultiples,
    );
    const years = yearsBetween(first, last);
    const rows = cellsOf(tables[0]);
    expect(rows).toHaveLength(STATES.length);
    for (const [name, ...values] of rows)
      expect(values).toEqual(
        years.map((year) => near(censusOf(stateNamed(name), year))),
      );
    const lit = [...(view.places ?? []), ...(view.state ? [view.state] : [])];
    const order = [...STATES].sort(
      (a, b) => (censusOf(b, last) ?? -1) - (censusOf(a, last) ?? -1),
    );
    const expected = [
      ...order.filter((state) => lit.includes(state)),
      ...order.filter((state) => !lit.includes(state)),
    ];
    expect(rows.map(([name]) => name)).toEqual(
      expected.map((state) => NAMES.get(state)),
    );
  });

  it.each<[Partial<ViewState>, number, number]>([
    [{ indexed: true }, 2014, 2024],
    [{ indexed: true, from: "2018", to: "2021" }, 2018, 2021],
  ])("set the first year of the period to 100 (%j)", (view, first, last) => {
    const { tables } = describeView(
      view,
      traceAllExports,
      describeExportMultiples,
    );
    for (const [name, ...values] of cellsOf(tables[0])) {
      const state = stateNamed(name);
      const base = censusOf(state, first) ?? NaN;
      expect(values).toEqual(
        yearsBetween(first, last).map((year) =>
          near((100 * (censusOf(state, year) ?? NaN)) / base),
        ),
      );
      expect(values[0]).toBe(100);
    }
  });
});

describe("the tables of shares", () => {
  it.each<[Partial<ViewState>, number]>([
    [{}, 2024],
    [{ year: 2017, places: ["us-ia"] }, 2017],
    [{ to: "2019" }, 2019],
  ])("divide by the sum of the file's states (%j)", (view, year) => {
    const { tables, notes } = describeView(
      view,
      shareStateExports,
      describeExportShare,
    );
    const totals = new Map<number, number>();
    for (const row of csvRows("state-exports"))
      if (row.method === "census")
        totals.set(
          Number(row.year),
          (totals.get(Number(row.year)) ?? 0) + Number(row.usd_millions),
        );
    const share = (state: string, at: number) =>
      (100 * (censusOf(state, at) ?? NaN)) / (totals.get(at) ?? NaN);
    let sum = 0;
    for (const [name, , value, percent] of cellsOf(tables[0])) {
      const state = stateNamed(name);
      expect([value, percent]).toEqual([
        near(censusOf(state, year)),
        near(share(state, year), 3),
      ]);
      sum += Number(percent);
    }
    expect(sum).toBeCloseTo(100, 1);
    for (const [name, ...percents] of cellsOf(tables[1]))
      expect(percents).toEqual(
        yearsBetween(2014, 2024).map((at) =>
          near(share(stateNamed(name), at), 3),
        ),
      );
    const national = Number(
      csvRows("national-trade").find((row) => row.year === String(year))
        ?.us_exports_usd_millions,
    );
    const part = (100 * (totals.get(year) ?? NaN)) / national;
    const [, billions, percent] =
      notes[1]?.match(/\$([\d.]+) billion; the states add up to ([\d.]+)%/) ??
      [];
    expect(Number(billions)).toBeCloseTo(national / 1000, 1);
    expect(Number(percent)).toBeCloseTo(part, 1);
  });
});

describe("the table and the title of the balance", () => {
  it.each<[Partial<ViewState>, number, number]>([
    [{}, 1984, 2024],
    [{ from: "2005", to: "2012" }, 2005, 2012],
    [{ to: "1990" }, 1984, 1990],
  ])("subtract imports from exports (%j)", (view, first, last) => {
    const { tables, title } = describeView(
      view,
      selectNationalTrade,
      describeTradeBalance,
    );
    const balances = new Map<string, number>();
    for (const row of csvRows("national-trade")) {
      const year = Number(row.year);
      if (year < first || year > last) continue;
      balances.set(
        String(year),
        Number(row.us_exports_usd_millions) -
          Number(row.us_imports_usd_millions),
      );
    }
    const rows = cellsOf(tables[0]).filter(([, exports]) => exports !== null);
    expect(rows.map(([year, , , balance]) => [year, balance])).toEqual(
      [...balances].map(([year, balance]) => [year, near(balance)]),
    );
    const words = title.match(/\$([\d.,]+) (billion|million)/);
    const said = Number(words?.[1]) * (words?.[2] === "billion" ? 1000 : 1);
    const difference = -(balances.get(String(last)) ?? NaN);
    expect(Math.abs(said - difference)).toBeLessThanOrEqual(
      difference < 1000 ? 0.06 : 51,
    );
  });

  it("names the largest difference among official figures", () => {
    const { title } = describeView(
      {},
      selectNationalTrade,
      describeTradeBalance,
    );
    let [largest, when] = [0, ""];
    for (const row of csvRows("national-trade")) {
      const gap = Math.abs(
        Number(row.us_exports_usd_millions) -
          Number(row.us_imports_usd_millions),
      );
      if (gap > largest) [largest, when] = [gap, row.year ?? ""];
    }
    expect(title).toContain(
      `was $${(largest / 1000).toFixed(1)} billion, in ${when}`,
    );
  });
});

it("the table of two methods sets each goods figure of the Council beside that of the Census", () => {
  const expected: unknown[] = [];
  for (const row of csvRows("state-exports-uscbc")) {
    const census = censusOf(row.state ?? "", Number(row.year));
    if (row.measure === "goods" && census !== null)
      expected.push([
        NAMES.get(row.state ?? ""),
        Number(row.year),
        near(census),
        near(Number(row.usd_millions)),
      ]);
  }
  const { tables } = describeView(
    {},
    compareMethods,
    (compared, _scope, data, messages) => ({
      ...describeExportMultiples(
        { years: [], indexed: false, panels: [] },
        _scope,
        data,
        messages,
      ),
      tables: [tableOfMethods(compared, data, messages)],
    }),
  );
  const rows = cellsOf(tables[0]);
  expect(rows).toHaveLength(expected.length);
  expect(rows).toEqual(expect.arrayContaining(expected));
});
