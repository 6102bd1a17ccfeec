/** @jest-environment node */
import type { ViewState } from "@/lib/model/view-state";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { selectPairs } from "@/lib/select/charts/select-pairs";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows, provinceOf, stateOf } from "./csv-rows";
import { pairsScopeOf } from "./pairs-scope-of";

const data = pickPairsData(readRecord(), "en");
const rows = csvRows("pairs");
const idsOf = (view: Partial<ViewState>) =>
  selectPairs(data, pairsScopeOf(data, view)).map(({ id }) => id);
const where = (test: (row: Record<string, string>) => boolean) =>
  rows.filter(test).map(({ id }) => id);

describe("selectPairs()", () => {
  it("leaves all ties of the record where nothing is filtered", () => {
    expect(idsOf({})).toEqual(rows.map(({ id }) => id));
  });

  it.each([
    ["tie", { ties: ["friendship", "other"] }, "tie", ["friendship", "other"]],
    ["status", { statuses: ["ended"] }, "status", ["ended"]],
    ["level", { pairLevels: ["city"] }, "level", ["city"]],
  ] as const)("filters by %s", (_name, view, column, values) => {
    const kept: readonly string[] = values;
    expect(idsOf(view)).toEqual(
      where((row) => kept.includes(row[column] ?? "")),
    );
    expect(idsOf(view)).not.toHaveLength(0);
  });

  it("takes a state for all that lies in it, and any of several places", () => {
    expect(idsOf({ places: ["us-ia", "cn-hebei"] })).toEqual(
      where(
        (row) =>
          stateOf(row.us_place ?? "") === "us-ia" ||
          provinceOf(row.cn_place ?? "") === "cn-hebei",
      ),
    );
  });

  it("asks for all of several places with match=all", () => {
    expect(idsOf({ places: ["us-ia", "cn-hebei"], match: "all" })).toEqual(
      where(
        (row) =>
          stateOf(row.us_place ?? "") === "us-ia" &&
          provinceOf(row.cn_place ?? "") === "cn-hebei",
      ),
    );
  });

  it("keeps in a period the ties whose date may lie in it", () => {
    expect(idsOf({ from: "1985", to: "1985" })).toEqual(
      where((row) => (row.established ?? "").startsWith("1985")),
    );
    // A tie of 1985 may have been made in that June.
    expect(idsOf({ from: "1985-06", to: "1985-06" })).toEqual(
      where((row) => /^1985(-06.*)?~?$/.test(row.established ?? "")),
    );
  });

  it.each(["hebei", "Héběi", "河北", "HEBEI iowa"])(
    "finds a tie by the names of its places in either language (%s)",
    (q) => {
      expect(idsOf({ q })).toContain("us-ia--cn-hebei");
    },
  );

  it("finds a tie only where every word is found", () => {
    expect(idsOf({ q: "hebei nowhere" })).toEqual([]);
  });

  it("passes over the filters that a view does not see", () => {
    const scope = pairsScopeOf(data, { places: ["us-ia"], ties: ["sister"] });
    expect(selectPairs(data, scope, "place").map(({ id }) => id)).toEqual(
      where((row) => row.tie === "sister"),
    );
  });
});

describe("pickPairsData()", () => {
  it("has every row of the table, cited as the table cites it", () => {
    for (const [i, pair] of data.pairs.entries()) {
      const row = rows[i] ?? {};
      expect([
        pair.us,
        pair.cn,
        pair.state,
        pair.province,
        pair.established ?? "",
        pair.ended ?? "",
        pair.note,
        pair.sources.join(";"),
      ]).toEqual([
        row.us_place,
        row.cn_place,
        stateOf(row.us_place ?? ""),
        provinceOf(row.cn_place ?? ""),
        row.established,
        row.ended,
        row.status_note,
        row.sources,
      ]);
      for (const id of pair.sources) expect(data.sources[id]).toBeDefined();
      for (const id of [pair.us, pair.cn, pair.state, pair.province])
        expect(data.places[id]).toBeDefined();
    }
  });

  it("has the notes of the page's language", () => {
    const chinese = pickPairsData(readRecord(), "zh");
    expect(chinese.pairs.map(({ note }) => note)).toEqual(
      rows.map((row) => row.status_note_zh),
    );
  });
});
