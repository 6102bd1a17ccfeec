/** @jest-environment node */
import { countRegionTies } from "@/lib/select/charts/count-region-ties";
import { countStatuses } from "@/lib/select/charts/count-statuses";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows, provinceOf, stateOf } from "./csv-rows";
import { pairsScopeOf } from "./pairs-scope-of";

const data = pickPairsData(readRecord(), "en");
const rows = csvRows("pairs");

describe("countRegionTies()", () => {
  it.each([
    ["states", 51, "us_place", stateOf],
    ["provinces", 31, "cn_place", provinceOf],
  ] as const)(
    "agrees with the table of pairs for the %s",
    (side, units, column, regionOf) => {
      const { regions, total } = countRegionTies(
        data,
        pairsScopeOf(data),
        side,
      );
      expect(regions).toHaveLength(units);
      expect(total).toBe(rows.length);
      let sum = 0;
      for (const { state, stateProvince, city, undated } of regions) {
        const own = rows.filter((row) => regionOf(row[column] ?? "") === state);
        sum += own.length;
        expect([state, stateProvince, city, undated]).toEqual([
          state,
          own.filter((row) => row.level === "state-province").length,
          own.filter((row) => row.level === "city").length,
          own.filter((row) => !row.established).length,
        ]);
      }
      expect(sum).toBe(rows.length);
    },
  );

  it("lights the provinces that the ties of a chosen state reach", () => {
    const scope = pairsScopeOf(data, { places: ["us-ia"] });
    const { regions, otherNames } = countRegionTies(data, scope, "provinces");
    const reached = rows
      .filter((row) => stateOf(row.us_place ?? "") === "us-ia")
      .map((row) => provinceOf(row.cn_place ?? ""));
    expect(otherNames).toEqual(["Iowa"]);
    expect(
      regions.filter(({ partner }) => partner).map(({ state }) => state),
    ).toEqual([...new Set(reached)].sort());
    expect(regions.some(({ selected }) => selected)).toBe(false);
  });

  it("lights the states that the ties of a chosen city in a province reach", () => {
    const scope = pairsScopeOf(data, { places: ["cn-hebei-shijiazhuang"] });
    const { regions } = countRegionTies(data, scope, "states");
    const reached = rows
      .filter((row) => row.cn_place === "cn-hebei-shijiazhuang")
      .map((row) => stateOf(row.us_place ?? ""));
    expect(reached.length).toBeGreaterThan(0);
    expect(
      regions.filter(({ partner }) => partner).map(({ state }) => state),
    ).toEqual([...new Set(reached)].sort());
  });

  it("does not let a choice on a side take anything from that side", () => {
    const scope = pairsScopeOf(data, { places: ["us-ia"] });
    const { regions, total } = countRegionTies(data, scope, "states");
    expect(total).toBe(rows.length);
    expect(
      regions.filter(({ selected }) => selected).map(({ state }) => state),
    ).toEqual(["us-ia"]);
  });

  it("sees every other filter, and counts the undated that a period leaves out", () => {
    const scope = pairsScopeOf(data, {
      ties: ["friendship"],
      from: "2000",
      places: ["us-ia"],
    });
    const friendship = rows.filter((row) => row.tie === "friendship");
    const ties = countRegionTies(data, scope, "states");
    expect(ties.total).toBe(
      friendship.filter((row) => (row.established ?? "") >= "2000").length,
    );
    expect(ties.undatedLeftOut).toBe(
      friendship.filter((row) => !row.established).length,
    );
  });
});

describe("countStatuses()", () => {
  it("agrees with the table of pairs for every status and kind", () => {
    const { cells, total } = countStatuses(data, pairsScopeOf(data));
    expect(total).toBe(rows.length);
    expect(cells).toHaveLength(12);
    for (const { status, tie, count } of cells)
      expect([status, tie, count]).toEqual([
        status,
        tie,
        rows.filter((row) => row.status === status && row.tie === tie).length,
      ]);
  });

  it("marks what its own filters single out and counts on", () => {
    const scope = pairsScopeOf(data, { statuses: ["ended"], ties: ["sister"] });
    const { cells, total } = countStatuses(data, scope);
    expect(total).toBe(rows.length);
    expect(cells.filter(({ selected }) => selected)).toMatchObject([
      { status: "ended", tie: "sister" },
    ]);
  });

  it("lists what has ended before what is suspended", () => {
    const { stopped } = countStatuses(data, pairsScopeOf(data));
    expect(stopped.map(({ id }) => id)).toEqual([
      ...rows.filter((row) => row.status === "ended").map(({ id }) => id),
      ...rows.filter((row) => row.status === "suspended").map(({ id }) => id),
    ]);
  });
});
