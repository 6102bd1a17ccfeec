/** @jest-environment node */
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { PAIR_ORDERS } from "@/lib/model/view-state";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { countTies } from "@/lib/select/pairs/count-ties";
import { pairFacets } from "@/lib/select/pairs/pair-facets";
import { relaxPairs } from "@/lib/select/pairs/relax-pairs";
import { nextPairOrder, sortPairs } from "@/lib/select/pairs/sort-pairs";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows, stateOf } from "../charts/csv-rows";
import { pairsScopeOf } from "../charts/pairs-scope-of";

const data = pickPairsData(readRecord(), "en");
const rows = csvRows("pairs");
const nameOf = new Map(csvRows("places").map((row) => [row.id, row.name]));
const count = (test: (row: Record<string, string>) => boolean) =>
  rows.filter(test).length;

describe("countTies()", () => {
  it("agrees with the table of pairs", () => {
    expect(countTies(data.pairs)).toEqual({
      total: rows.length,
      ties: {
        sister: count((row) => row.tie === "sister"),
        friendship: count((row) => row.tie === "friendship"),
        other: count((row) => row.tie === "other"),
      },
      dated: count((row) => row.established !== ""),
    });
  });
});

describe("sortPairs()", () => {
  it.each(PAIR_ORDERS)("by %s keeps every tie once", (order) => {
    const sorted = sortPairs(data.pairs, order, data);
    expect(new Set(sorted)).toEqual(new Set(data.pairs));
    expect(sorted).toHaveLength(rows.length);
  });

  it("by the US side goes by state, its own ties first", () => {
    const sorted = sortPairs(data.pairs, "us", data);
    const states = sorted.map(({ state }) => nameOf.get(state) ?? "");
    expect(states).toEqual([...states].sort());
    const iowa = sorted.filter(({ state }) => state === "us-ia");
    expect(iowa[0]?.us).toBe("us-ia");
    expect(iowa.length).toBeGreaterThan(2);
  });

  it("by date keeps ties without one last, either way", () => {
    const dates = (order: "established" | "established-down") =>
      sortPairs(data.pairs, order, data).map(({ established }) => established);
    const dated = count((row) => row.established !== "");
    for (const order of ["established", "established-down"] as const)
      expect(
        dates(order)
          .slice(dated)
          .every((date) => date === null),
      ).toBe(true);
    const years = (order: "established" | "established-down") =>
      dates(order)
        .slice(0, dated)
        .map((date) => Number(date?.slice(0, 4)));
    expect(years("established")).toEqual(
      [...years("established")].sort((a, b) => a - b),
    );
    expect(years("established-down")).toEqual(
      [...years("established-down")].sort((a, b) => b - a),
    );
  });
});

it.each([
  ["us", "us", "us-down"],
  ["us-down", "us", "us"],
  ["us", "established", "established"],
  ["cn-down", "established", "established"],
] as const)("nextPairOrder(%s, %s) is %s", (order, column, next) => {
  expect(nextPairOrder(order, column)).toBe(next);
});

describe("pairFacets()", () => {
  it("counts what each choice would leave, its own facet left out", () => {
    const facets = pairFacets(
      data,
      pairsScopeOf(data, { ties: ["sister"], statuses: ["ended"] }),
    );
    expect(facets.ties.get("friendship")).toBe(
      count((row) => row.status === "ended" && row.tie === "friendship"),
    );
    expect(facets.statuses.get("active")).toBe(
      count((row) => row.status === "active" && row.tie === "sister"),
    );
    expect(facets.places.get("us-ca")).toBe(
      count(
        (row) =>
          row.status === "ended" &&
          row.tie === "sister" &&
          stateOf(row.us_place ?? "") === "us-ca",
      ),
    );
  });

  it("counts places inside their own choice where all are asked for", () => {
    const any = pairFacets(data, pairsScopeOf(data, { places: ["us-ia"] }));
    const all = pairFacets(
      data,
      pairsScopeOf(data, { places: ["us-ia"], match: "all" }),
    );
    expect(any.places.get("us-ca")).toBe(
      count((row) => stateOf(row.us_place ?? "") === "us-ca"),
    );
    expect(all.places.get("us-ca")).toBeUndefined();
  });
});

describe("relaxPairs()", () => {
  it("says what taking each filter on ties away brings back, most first", () => {
    const view = {
      ...DEFAULT_VIEW,
      actors: ["xi-jinping"],
      places: ["us-ia"],
      statuses: ["ended" as const],
    };
    const relaxed = relaxPairs(data, view).map(({ filter, count: left }) => [
      filter.facet,
      left,
    ]);
    expect(relaxed).toEqual([
      ["status", count((row) => stateOf(row.us_place ?? "") === "us-ia")],
      ["place", count((row) => row.status === "ended")],
    ]);
  });
});
