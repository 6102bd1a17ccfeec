/** @jest-environment node */
import { describeMetric } from "@/lib/describe/timeline-metric";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { selectMetric } from "@/lib/select/metric-series";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();

function describeView(view: Partial<ViewState>, locale: Locale = "en") {
  const whole = { ...DEFAULT_VIEW, ...view };
  if (!whole.metric) throw new Error("the view names no metric");
  const data = pickChartData(record, locale);
  const scope = chartScope(whole, data, (id) => id);
  const series = selectMetric(whole.metric, data, scope);
  return describeMetric(series, scope, data, messagesFor(locale));
}

describe("describeMetric", () => {
  it("says the latest official count up to the end of the period, and where it is from", () => {
    const { title, source, empty } = describeView({ metric: "pairs" });
    expect(title).toBe("288 pairs were reported as of November 2024");
    expect(source.links).toHaveLength(1);
    expect(empty).toBe(false);
    // An official count of the year before still holds; the rounded one of the year does not stand for it.
    expect(
      describeView({ metric: "pairs", from: "2017", to: "2017" }).title,
    ).toBe("258 pairs were reported as of 15 July 2016");
    expect(describeView({ metric: "pairs", to: "1990" })).toMatchObject({
      title: "No total was reported in this period.",
      empty: true,
    });
    expect(
      describeView({ metric: "pairs", pairLevels: ["city"] }, "zh").title,
    ).toBe("截至2022年4月28日，公布的总数为234对友好城市");
  });

  it("says the sum of the states' exports, that it is a sum, and its method", () => {
    const { title, notes, asOf, tables } = describeView({ metric: "exports" });
    expect(title).toBe(
      "All US states and D.C. together exported goods worth $140.7 billion to China in 2024; the highest year of 2014–2024 was 2022, with $151.2 billion",
    );
    expect(notes.join(" ")).toMatch(/sum of 51 series.*Census method/);
    expect(asOf).toMatch(/^Record as of /);
    expect(tables[0]?.rows).toHaveLength(11);
    expect(describeView({ metric: "exports", to: "2000" })).toMatchObject({
      title: expect.stringContaining("2014–2024 only") as string,
      empty: true,
    });
  });

  it("speaks of the state that the place filter names", () => {
    const { title, source } = describeView({
      metric: "exports",
      places: ["us-ia"],
    });
    expect(title).toMatch(/^Iowa exported goods worth \$/);
    expect(source.text).toMatch(/Census Bureau/);
  });

  it.each(["en", "zh"] as const)(
    "names a source, a unit and the date of the record for every metric (%s)",
    (locale) => {
      for (const metric of ["pairs", "exports", "trade"] as const) {
        const about = describeView({ metric }, locale);
        expect(about.subtitle).toMatch(/dollars|number of|美元|单位/);
        expect(about.source.text).toMatch(/Source|来源/);
        expect(about.asOf).not.toBe("");
        expect(about.tables).toHaveLength(1);
        expect(about.description).not.toBe("");
      }
    },
  );
});
