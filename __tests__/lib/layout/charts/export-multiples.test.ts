/** @jest-environment node */
import {
  indexDomain,
  layoutExportMultiples,
  topValue,
} from "@/lib/layout/charts/export-multiples";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import { traceAllExports } from "@/lib/select/charts/trace-all-exports";
import { readRecord } from "../../../fixtures/read-record";
import { scopeOf } from "../../select/charts/scope-of";

const data = pickTradeData(readRecord(), "en");
const scope = scopeOf(data);

/** The record with one figure of Iowa's taken out. */
function without(year: number) {
  const at = data.censusYears.indexOf(year);
  const values = (data.census["us-ia"] ?? []).map((value, i) =>
    i === at ? null : value,
  );
  return { ...data, census: { ...data.census, "us-ia": values } };
}

const iowaOf = (year: number, indexed = false) => {
  const selected = traceAllExports(without(year), { ...scope, indexed });
  const placed = layoutExportMultiples(selected, 3);
  return placed.panels.find(({ state }) => state === "us-ia");
};

describe("layoutExportMultiples()", () => {
  it("opens a gap where a year has no value, and joins nothing across it", () => {
    expect(iowaOf(2019)?.line.match(/M/g)).toHaveLength(2);
    expect(iowaOf(2014)?.line.match(/M/g)).toHaveLength(1);
  });

  it("marks a value without neighbours, which no line reaches", () => {
    expect(iowaOf(2015)?.alone).toHaveLength(1);
    expect(iowaOf(2019)?.alone).toHaveLength(0);
  });

  it("draws no index where the first year has no value", () => {
    expect(iowaOf(2014, true)).toMatchObject({ line: "", last: null });
  });

  it("gives one value one height in every panel", () => {
    const selected = traceAllExports(data, scope);
    const { panels, plot } = layoutExportMultiples(selected, 6);
    const top = topValue(selected);
    for (const { last } of panels) {
      const share = (last?.value ?? NaN) / top;
      const expected = plot.base - share * (plot.base - plot.top);
      expect(Math.abs((last?.y ?? NaN) - expected)).toBeLessThan(0.11);
    }
    expect(panels).toHaveLength(51);
  });

  it("gives each doubling of an index one height", () => {
    const selected = traceAllExports(data, { ...scope, indexed: true });
    const { panels, plot } = layoutExportMultiples(selected, 6);
    const [low, high] = indexDomain(selected);
    const doubling = (plot.bottom - plot.top) / Math.log2(high / low);
    for (const { last } of panels) {
      const expected =
        plot.base - doubling * Math.log2((last?.value ?? NaN) / 100);
      expect(Math.abs((last?.y ?? NaN) - expected)).toBeLessThan(0.2);
    }
  });
});
