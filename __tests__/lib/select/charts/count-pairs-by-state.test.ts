/** @jest-environment node */
import { countPairsByState } from "@/lib/select/charts/count-pairs-by-state";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows, stateOf } from "./csv-rows";
import { scopeOf } from "./scope-of";

const data = pickChartData(readRecord(), "en");
const sister = csvRows("pairs").filter((row) => row.tie === "sister");

describe("countPairsByState()", () => {
  it("agrees with the table of pairs for each of the 50 states and D.C.", () => {
    const { states } = countPairsByState(data, scopeOf(data));
    expect(states).toHaveLength(51);
    for (const { state, stateProvince, city, undated } of states) {
      const own = sister.filter((row) => stateOf(row.us_place ?? "") === state);
      expect([state, stateProvince, city, undated]).toEqual([
        state,
        own.filter((row) => row.level === "state-province").length,
        own.filter((row) => row.level === "city").length,
        own.filter((row) => !row.established).length,
      ]);
    }
  });

  it("leaves no tie out: the states add up to the record", () => {
    const { states, stateProvince, city } = countPairsByState(
      data,
      scopeOf(data),
    );
    expect(stateProvince + city).toBe(sister.length);
    expect(
      states.reduce(
        (sum, row) => sum + row.stateProvince + row.city + row.otherTies,
        0,
      ),
    ).toBe(csvRows("pairs").length);
  });

  it("counts in a period the ties whose date may lie in it, and the undated apart", () => {
    const pairs = countPairsByState(
      data,
      scopeOf(data, { from: "1980", to: "1989" }),
    );
    const dated = sister.filter((row) => /^198/.test(row.established ?? ""));
    expect(pairs.stateProvince + pairs.city).toBe(dated.length);
    expect(pairs.undatedLeftOut).toBe(
      sister.filter((row) => !row.established).length,
    );
  });

  it("marks the states that the place filter names", () => {
    const { states } = countPairsByState(
      data,
      scopeOf(data, { places: ["us-ia", "cn-hebei"] }),
    );
    expect(
      states.filter((row) => row.selected).map((row) => row.state),
    ).toEqual(["us-ia"]);
  });

  it("counts nothing for a state without a tie", () => {
    expect(
      countPairsByState(data, scopeOf(data, { places: ["us-nd"] }))
        .statesWithTies,
    ).toBe(0);
  });
});
