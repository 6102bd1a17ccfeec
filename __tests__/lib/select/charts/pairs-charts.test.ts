/** @jest-environment node */
import { englishPairs } from "@/lib/messages/pairs-english";
import { describePairsCalendar } from "@/lib/describe/charts/pairs-calendar";
import { describePairsMap } from "@/lib/describe/charts/pairs-map";
import { describePairsMatrix } from "@/lib/describe/charts/pairs-matrix";
import type { ViewState } from "@/lib/model/view-state";
import { countPairsMatrix } from "@/lib/select/charts/count-pairs-matrix";
import { countSignings } from "@/lib/select/charts/count-signings";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { selectArcs } from "@/lib/select/charts/select-arcs";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "./csv-rows";

const data = pickPairsData(readRecord(), "en");
const rows = csvRows("pairs");
const places = new Map(csvRows("places").map((row) => [row.id ?? "", row]));

/** The state or province-level unit of a place, by the parents in places.csv. */
function regionOf(id = ""): string {
  const parent = places.get(id)?.parent ?? "";
  return ["us", "cn", ""].includes(parent) ? id : regionOf(parent);
}

function scopeOf(view: Partial<ViewState> = {}) {
  return pairsScope(
    { ...DEFAULT_VIEW, ...view },
    data,
    (id) => places.get(id)?.name ?? id,
  );
}

const tally = (keys: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

const cellOf = (row: Record<string, string>) =>
  `${regionOf(row.us_place)} ${regionOf(row.cn_place)}`;

describe("countPairsMatrix()", () => {
  it.each(["sister", "friendship", "other"] as const)(
    "counts %s ties in each cell as the table of pairs does",
    (tie) => {
      const { cells } = countPairsMatrix(data, scopeOf());
      const counted = cells
        .filter((cell) => cell[tie] > 0)
        .map((cell) => [`${cell.state} ${cell.province}`, cell[tie]]);
      expect(Object.fromEntries(counted)).toEqual(
        tally(rows.filter((row) => row.tie === tie).map(cellOf)),
      );
    },
  );

  it("gives rows and columns to all that have a tie, those with the most first", () => {
    const { states, provinces } = countPairsMatrix(data, scopeOf());
    for (const [heads, side] of [
      [states, "us_place"],
      [provinces, "cn_place"],
    ] as const) {
      expect(
        Object.fromEntries(heads.map(({ id, count }) => [id, count])),
      ).toEqual(tally(rows.map((row) => regionOf(row[side]))));
      const counts = heads.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });

  it("keeps every cell under a filter by place and marks what it leaves", () => {
    const { cells, left } = countPairsMatrix(
      data,
      scopeOf({ places: ["us-ia", "cn-hebei"], match: "all" }),
    );
    const own = rows.filter((row) => cellOf(row) === "us-ia cn-hebei").length;
    expect(left).toHaveLength(own);
    expect(
      cells.filter((cell) => cell.left > 0).map((cell) => cell.left),
    ).toEqual([own]);
    expect(cells.filter((cell) => cell.chosen)).toHaveLength(1);
    expect(cells).toHaveLength(new Set(rows.map(cellOf)).size);
  });

  it("leaves undated ties out of a period and counts them", () => {
    const { left, undatedLeftOut } = countPairsMatrix(
      data,
      scopeOf({ from: "1980", to: "1989", ties: ["sister"] }),
    );
    const sister = rows.filter((row) => row.tie === "sister");
    expect(left).toHaveLength(
      sister.filter((row) => /^198/.test(row.established ?? "")).length,
    );
    expect(undatedLeftOut).toBe(
      sister.filter((row) => !row.established).length,
    );
  });
});

describe("countSignings()", () => {
  const yearOf = (row: Record<string, string>) =>
    (row.established ?? "").slice(0, 4);

  it("agrees with the table of pairs for each year and kind of tie", () => {
    for (const one of countSignings(data, scopeOf()).years) {
      const own = rows.filter((row) => yearOf(row) === String(one.year));
      expect(one).toEqual({
        year: one.year,
        count: own.length,
        left: own.length,
        sister: own.filter((row) => row.tie === "sister").length,
        friendship: own.filter((row) => row.tie === "friendship").length,
        other: own.filter((row) => row.tie === "other").length,
      });
    }
  });

  it("agrees with the table of pairs for each decade and for the undated", () => {
    const { decades, undated, dated } = countSignings(data, scopeOf());
    const written = tally(
      rows.filter(yearOf).map((row) => `${yearOf(row).slice(0, 3)}0`),
    );
    expect(
      Object.fromEntries(decades.map(({ decade, count }) => [decade, count])),
    ).toEqual(written);
    expect(undated.count).toBe(rows.filter((row) => !yearOf(row)).length);
    expect(dated + undated.count).toBe(rows.length);
  });

  it("counts dates known to the month and to the year", () => {
    const { monthOnly, yearOnly } = countSignings(data, scopeOf());
    const like = (pattern: RegExp) =>
      rows.filter((row) => pattern.test(row.established ?? "")).length;
    expect(monthOnly).toBe(like(/^\d{4}-\d\d~?$/));
    expect(yearOnly).toBe(like(/^\d{4}~?$/));
  });

  it("keeps all years under a period and says how many ties it leaves", () => {
    const signings = countSignings(data, scopeOf({ from: "1985", to: "1994" }));
    const inside = rows.filter(
      (row) => yearOf(row) >= "1985" && yearOf(row) <= "1994",
    );
    expect(signings.left).toBe(inside.length);
    expect(signings.dated).toBe(rows.filter(yearOf).length);
  });
});

describe("selectArcs()", () => {
  it("draws every tie between its own two places", () => {
    const { arcs, ends, lit } = selectArcs(data, scopeOf());
    expect(arcs.map(({ pair }) => [pair.id, pair.us, pair.cn]).sort()).toEqual(
      rows.map((row) => [row.id, row.us_place, row.cn_place]).sort(),
    );
    expect(lit).toBe(rows.length);
    expect(
      Object.fromEntries(ends.map(({ id, count }) => [id, count])),
    ).toEqual(
      tally(rows.flatMap((row) => [row.us_place ?? "", row.cn_place ?? ""])),
    );
    for (const { id, lat, lng } of ends)
      expect([id, lat, lng]).toEqual([
        id,
        Number(places.get(id)?.lat),
        Number(places.get(id)?.lng),
      ]);
  });

  it("tells kinds apart, ended and suspended ties before all", () => {
    const kinds = tally(
      selectArcs(data, scopeOf()).arcs.map(({ kind }) => kind),
    );
    const over = rows.filter((row) => /ended/.test(row.status ?? ""));
    const open = rows.filter((row) => !/ended/.test(row.status ?? ""));
    expect(kinds).toEqual({
      over: over.length,
      sister: open.filter((row) => row.tie === "sister").length,
      beside: open.filter((row) => row.tie !== "sister").length,
    });
  });

  it("lights the arcs of a chosen place and keeps the rest", () => {
    const { arcs, lit, usEnds, cnEnds } = selectArcs(
      data,
      scopeOf({ places: ["us-ia"] }),
    );
    const own = rows.filter((row) => regionOf(row.us_place) === "us-ia");
    expect(arcs).toHaveLength(rows.length);
    expect(lit).toBe(own.length);
    expect(usEnds).toBe(new Set(own.map((row) => row.us_place)).size);
    expect(cnEnds).toBe(new Set(own.map((row) => row.cn_place)).size);
  });
});

describe("titles of the charts of pairs", () => {
  it("state the numbers of the record", () => {
    const scope = scopeOf();
    const states = new Set(rows.map((row) => regionOf(row.us_place)));
    const units = new Set(rows.map((row) => regionOf(row.cn_place)));
    expect(
      describePairsMatrix(
        countPairsMatrix(data, scope),
        scope,
        data,
        englishPairs,
      ).title,
    ).toMatch(
      `${rows.length} documented ties join ${states.size - 1} US states and the District of Columbia with ${units.size} province-level units of China`,
    );
    expect(
      describePairsMap(selectArcs(data, scope), scope, data, englishPairs)
        .title,
    ).toMatch(
      `${rows.length} documented ties join ${new Set(rows.map((row) => row.us_place)).size} places in the US and ${new Set(rows.map((row) => row.cn_place)).size} in China`,
    );
    expect(
      describePairsCalendar(
        countSignings(data, scope),
        scope,
        data,
        englishPairs,
      ).title,
    ).toMatch(
      `${rows.filter((row) => row.established).length} ties have a date`,
    );
  });

  it("speak of the chosen places first", () => {
    const scope = scopeOf({ places: ["us-ia", "cn-hebei"], match: "all" });
    const own = rows.filter((row) => cellOf(row) === "us-ia cn-hebei").length;
    expect(
      describePairsMatrix(
        countPairsMatrix(data, scope),
        scope,
        data,
        englishPairs,
      ).title,
    ).toBe(
      `Iowa and Hebei together: ${own} documented ties, joining 1 US state with 1 province-level unit of China`,
    );
  });

  it("say that there is no tie where none is left", () => {
    const scope = scopeOf({ places: ["us-nd"] });
    expect(
      describePairsMap(selectArcs(data, scope), scope, data, englishPairs)
        .title,
    ).toBe("No tie is documented for North Dakota");
  });
});
