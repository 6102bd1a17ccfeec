/** @jest-environment node */
import { describePairsByState } from "@/lib/describe/charts/pairs-by-state";
import { describePairsGrowth } from "@/lib/describe/charts/pairs-growth";
import type { ViewState } from "@/lib/model/view-state";
import { countPairsByState } from "@/lib/select/charts/count-pairs-by-state";
import { countPairsGrowth } from "@/lib/select/charts/count-pairs-growth";
import { csvRows, stateOf } from "../lib/select/charts/csv-rows";
import { cellsOf, describeView, NAMES, STATES } from "./chart-tables";

const parents = new Map(csvRows("places").map((row) => [row.id, row.parent]));

function belongsTo(place: string | undefined, wanted: string): boolean {
  for (let at = place; at; at = parents.get(at)) if (at === wanted) return true;
  return false;
}

/** The rows of pairs.csv that a view leaves, of every kind of tie and date. */
function pairsOf(view: Partial<ViewState>) {
  const kept = [];
  for (const row of csvRows("pairs")) {
    const { us_place: us, cn_place: cn, status = "", level = "" } = row;
    let fits = (view.places ?? []).length === 0;
    for (const place of view.places ?? [])
      if (belongsTo(us, place) || belongsTo(cn, place)) fits = true;
    const statuses: readonly string[] = view.statuses ?? [];
    const levels: readonly string[] = view.pairLevels ?? [];
    if (statuses.length > 0 && !statuses.includes(status)) fits = false;
    if (levels.length > 0 && !levels.includes(level)) fits = false;
    if (fits) kept.push(row);
  }
  return kept;
}

const drawn = (view: Partial<ViewState>): readonly string[] =>
  view.ties ?? ["sister"];

describe("the table of the growth of pairs", () => {
  it.each<Partial<ViewState>>([
    {},
    { places: ["us-ca"], ties: ["sister", "friendship"] },
    {
      statuses: ["unknown"],
      pairLevels: ["city"],
      from: "1985",
      to: "1999",
    },
  ])("counts what pairs.csv holds, year by year (%j)", (view) => {
    const { tables } = describeView(
      view,
      countPairsGrowth,
      describePairsGrowth,
    );
    const years = [];
    for (const row of pairsOf(view))
      if (row.established && drawn(view).includes(row.tie ?? ""))
        years.push(Number(row.established.slice(0, 4)));
    const expected = [];
    const first = Number(view.from ?? 1979);
    for (let year = first; year <= Number(view.to ?? 2024); year++) {
      let [count, added] = [0, 0];
      for (const established of years) {
        if (established <= year) count++;
        if (established === year) added++;
      }
      expected.push([String(year), count, added]);
    }
    expect(cellsOf(tables[0])).toEqual(expected);
  });

  it("gives the reported totals as pair-totals.csv has them", () => {
    const { tables } = describeView({}, countPairsGrowth, describePairsGrowth);
    const number = (text: string | undefined) => (text ? Number(text) : null);
    expect(cellsOf(tables[1]).map((row) => row.slice(1, 4))).toEqual(
      csvRows("pair-totals").map((row) => [
        number(row.total_pairs),
        number(row.state_province_pairs),
        number(row.city_pairs),
      ]),
    );
  });
});

describe("the table of pairs by state", () => {
  it.each<Partial<ViewState>>([
    {},
    { from: "1990", to: "1999" },
    { places: ["cn-jiangsu"], ties: ["friendship", "other"] },
  ])("counts what pairs.csv holds, state by state (%j)", (view) => {
    const { tables } = describeView(
      view,
      countPairsByState,
      describePairsByState,
    );
    const counts = new Map(STATES.map((state) => [state, [0, 0, 0, 0]]));
    for (const row of pairsOf(view)) {
      const year = Number(row.established?.slice(0, 4) || NaN);
      const timely = year >= Number(view.from) && year <= Number(view.to);
      if (view.from && !timely) continue;
      const own = counts.get(stateOf(row.us_place ?? "")) ?? [];
      const isDrawn = drawn(view).includes(row.tie ?? "");
      const column = isDrawn ? (row.level === "city" ? 1 : 0) : 3;
      own[column] = (own[column] ?? 0) + 1;
      if (isDrawn && !row.established) own[2] = (own[2] ?? 0) + 1;
    }
    const expected = [];
    for (const [state, own] of counts)
      expected.push([NAMES.get(state), ...own]);
    const rows = cellsOf(tables[0]);
    expect(rows).toHaveLength(expected.length);
    expect(rows).toEqual(expect.arrayContaining(expected));
  });
});
