/** @jest-environment node */
import fc from "fast-check";
import { placeMetric } from "@/lib/layout/timeline/place-metric";
import { PLOT_PAD, plotScale } from "@/lib/layout/timeline/plot-scale";
import type { TimeWindow } from "@/lib/model/time-window";
import { METRICS, type Metric } from "@/lib/model/view-state";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { selectMetric, type MetricSeries } from "@/lib/select/metric-series";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { anyWindow } from "../../../fixtures/any-window";
import { readRecord } from "../../../fixtures/read-record";

const data = pickChartData(readRecord(), "en");
const scope = chartScope(DEFAULT_VIEW, data, (id) => id);
const WHOLE = { start: RECORD_START, end: RECORD_END };
const years = (from: number, to: number) => ({
  start: startOfYear(from),
  end: startOfYear(to + 1),
});

function place(metric: Metric, window: TimeWindow = WHOLE, settled = window) {
  const series = selectMetric(metric, data, scope);
  return placeMetric(series, { window, settled, width: 1000, headings: false });
}

const made = (...steps: [year: number, value: number][]): MetricSeries => ({
  ...{ metric: "exports", reports: [], level: null, state: null },
  lines: [
    {
      id: "exports",
      steps: steps.map(([year, value]) => ({
        ...years(year, year),
        ...{ value, rounded: false },
      })),
    },
  ],
});

describe("placeMetric", () => {
  it("draws a year's value level over its year, and leaves a gap where there is none", () => {
    const series = made([2000, 50], [2001, 100], [2003, 50]);
    const window = years(2000, 2003);
    const x = plotScale(window, 1000);
    const at = (year: number) => Math.round(x(startOfYear(year)) * 10) / 10;
    const placed = placeMetric(series, {
      ...{ window, settled: window, width: 1000, headings: false },
    });
    const [zero, top] = placed.ticks.map(({ y }) => y);
    const half = ((zero ?? 0) + (top ?? 0)) / 2;
    expect(placed.lines[0]?.line).toBe(
      `M${at(2000)} ${half}H${at(2001)}V${top}H${at(2002)}M${at(2003)} ${half}H${at(2004)}`,
    );
    expect(placed.lines[0]?.area.match(/Z/g)).toHaveLength(2);
  });

  it("starts the axis at zero and ends it at a round value that nothing on show exceeds", () => {
    const values = (metric: Metric, window?: TimeWindow) =>
      place(metric, window).ticks.map(({ value }) => value);
    expect(values("trade")).toEqual([0, 600_000]);
    expect(values("pairs")).toEqual([0, 300]);
    expect(values("exports")).toEqual([0, 200_000]);
    expect(values("trade", years(1985, 1988))).toEqual([0, 10_000]);
  });

  it("keeps the axis of the settled window while a gesture moves near it", () => {
    const placed = place("trade", years(1985, 1988), WHOLE);
    expect(placed.ticks[1]?.value).toBe(600_000);
  });

  it("draws a rounded figure apart from the official ones", () => {
    const [exports] = place("trade", years(1984, 1986)).lines;
    expect(exports?.rounded).toMatch(/^M[\d. ]+H[\d.]+$/);
    expect(exports?.line.match(/M/g)).toHaveLength(1);
    expect(place("trade", years(1985, 1986)).lines[0]?.rounded).toBe("");
  });

  it("draws a reported count over the whole date that it is stated for", () => {
    const { counts } = place("pairs", years(2012, 2012));
    const may = counts.find(({ report }) => report.asOf === "2012-05");
    const x = plotScale(years(2012, 2012), 1000);
    expect(may?.x0).toBeCloseTo(x(Date.UTC(2012, 4, 1)), 0);
    expect(may?.x1).toBeCloseTo(x(Date.UTC(2012, 5, 1)), 0);
  });

  it("says that there is nothing where the record has no value", () => {
    expect(place("exports", years(1980, 1990)).empty).toBe(true);
    expect(place("pairs", years(1980, 1990)).empty).toBe(true);
    expect(place("trade", years(1979, 1983)).empty).toBe(true);
    // Between two reports the last one holds.
    expect(place("pairs", years(2020, 2020)).empty).toBe(false);
  });

  it("stays inside its strip and apart from other labels, in any window", () => {
    fc.assert(
      fc.property(fc.constantFrom(...METRICS), anyWindow, (metric, window) => {
        const placed = place(metric, window);
        const { height, lines, counts } = placed;
        for (const { line, rounded } of lines)
          for (const [, x, y] of (line + rounded).matchAll(
            /M([\d.e-]+) ([\d.e-]+)/g,
          )) {
            expect(Number(x)).toBeGreaterThanOrEqual(PLOT_PAD);
            expect(Number(x)).toBeLessThanOrEqual(1000 - PLOT_PAD);
            expect(Number(y)).toBeGreaterThanOrEqual(placed.ticks[1]?.y ?? NaN);
          }
        for (const { y } of counts) expect(y).toBeLessThan(height);
        const ys = lines.flatMap(({ label }) => (label ? [label.y] : []));
        for (const y of ys) {
          expect(y).toBeGreaterThanOrEqual(11);
          expect(y).toBeLessThan(height);
        }
        const [one = -Infinity, two = Infinity] = ys;
        expect(Math.abs(one - two)).toBeGreaterThanOrEqual(14);
      }),
    );
  });
});
