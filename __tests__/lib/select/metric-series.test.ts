/** @jest-environment node */
import type { ViewState } from "@/lib/model/view-state";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { exportSums, selectMetric } from "@/lib/select/metric-series";
import { RECORD_END } from "@/lib/time/record-window";
import { utcYear } from "@/lib/time/utc-day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { csvRows } from "./charts/csv-rows";
import { readRecord } from "../../fixtures/read-record";

const data = pickChartData(readRecord(), "en");

function select(view: Partial<ViewState>) {
  const whole = { ...DEFAULT_VIEW, ...view };
  if (!whole.metric) throw new Error("the view names no metric");
  const scope = chartScope(whole, data, (id) => id);
  return selectMetric(whole.metric, data, scope);
}

describe("selectMetric: pairs", () => {
  const { lines, reports } = select({ metric: "pairs" });

  it("takes the totals that the record has on the basis of pairs, as they were reported", () => {
    const rows = csvRows("pair-totals").filter(
      (row) =>
        row.total_pairs !== "" &&
        ["official-count", "rounded"].includes(row.basis ?? "") &&
        (row.as_of ?? "") < "2025",
    );
    expect(reports.map(({ asOf, value }) => [asOf, String(value)])).toEqual(
      rows.map((row) => [row.as_of, row.total_pairs]),
    );
  });

  it("holds each official count until the next and joins no rounded one", () => {
    const steps = lines[0]?.steps ?? [];
    const official = reports.filter(({ rounded }) => !rounded);
    expect(steps.map(({ value }) => value)).toEqual(
      official.map(({ value }) => value),
    );
    steps.forEach(({ end }, i) =>
      expect(end).toBe(steps[i + 1]?.start ?? RECORD_END),
    );
    expect(reports.some(({ rounded }) => rounded)).toBe(true);
  });

  it("counts the one level that the filter names, and places never", () => {
    const city = select({ metric: "pairs", pairLevels: ["city"] });
    expect(city.level).toBe("city");
    expect(city.reports.at(-1)?.value).toBe(234);
    expect(select({ metric: "pairs", places: ["us-ia"] })).toEqual(
      select({ metric: "pairs" }),
    );
  });
});

describe("selectMetric: exports", () => {
  it("sums the Census series of all states and D.C.", () => {
    const rows = csvRows("state-exports").filter(
      ({ method, year }) => method === "census" && year === "2024",
    );
    const sum = rows.reduce((all, row) => all + Number(row.usd_millions), 0);
    const { lines, state } = select({ metric: "exports" });
    expect(state).toBeNull();
    expect(lines[0]?.steps.at(-1)?.value).toBeCloseTo(sum, 6);
    expect(rows).toHaveLength(51);
  });

  it("gives no sum for a year in which a state is missing", () => {
    const census = { ...data.census, "us-ia": [null, 1, 1] };
    const sums = exportSums({ ...data, census });
    expect(sums[0]?.usdMillions).toBeNull();
    expect(sums[1]?.usdMillions).not.toBeNull();
  });

  it("takes the chosen state, else the one that the place filter names; other methods never", () => {
    const iowa = select({ metric: "exports", state: "us-ia" });
    expect(iowa.state?.name).toBe("Iowa");
    const steps = iowa.lines[0]?.steps ?? [];
    expect(steps.map(({ start }) => utcYear(start))).toEqual(data.censusYears);
    expect(steps.map(({ value }) => value)).toEqual(data.census["us-ia"]);
    expect(select({ metric: "exports", places: ["us-ia"] })).toEqual(iowa);
    expect(
      select({ metric: "exports", places: ["us-ia", "us-wa"] }).state,
    ).toBeNull();
  });
});

describe("selectMetric: trade", () => {
  it("takes both flows and marks the years that no official source gives", () => {
    const { lines } = select({ metric: "trade" });
    expect(lines.map(({ id }) => id)).toEqual(["exports", "imports"]);
    for (const { steps } of lines) {
      expect(steps).toHaveLength(csvRows("national-trade").length);
      expect(
        steps.filter((step) => step.rounded).map((step) => utcYear(step.start)),
      ).toEqual([1984]);
    }
  });

  it("is not cut by the period, since it moves with the window", () => {
    expect(select({ metric: "trade", from: "2000", to: "2001" })).toEqual(
      select({ metric: "trade" }),
    );
  });
});
