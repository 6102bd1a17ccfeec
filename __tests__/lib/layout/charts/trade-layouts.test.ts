/** @jest-environment node */
import {
  binOf,
  EXPORT_BINS,
  layoutExportHeat,
} from "@/lib/layout/charts/export-heat";
import { layoutExportSlope } from "@/lib/layout/charts/export-slope";
import { LAST_RANK, layoutStateRanks } from "@/lib/layout/charts/state-ranks";
import { compareExportYears } from "@/lib/select/charts/compare-export-years";
import { gridStateExports } from "@/lib/select/charts/grid-state-exports";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import { traceStateRanks } from "@/lib/select/charts/trace-state-ranks";
import { readRecord } from "../../../fixtures/read-record";
import { scopeOf } from "../../select/charts/scope-of";

const data = pickTradeData(readRecord(), "en");
const all = Object.keys(data.census);
const WIDTH = 340;

const least = (values: readonly number[]) =>
  Math.min(
    ...[...values]
      .sort((a, b) => a - b)
      .flatMap((at, i, sorted) => (i > 0 ? [at - (sorted[i - 1] ?? 0)] : [])),
  );

describe("layoutExportSlope()", () => {
  it.each([[[]], [["us-ia"]], [all.slice(0, 20)], [all]])(
    "keeps the labels of %j apart and in the drawing",
    (places) => {
      const { lines, size, roomy } = layoutExportSlope(
        compareExportYears(data, scopeOf(data, { places })),
        WIDTH,
      );
      expect(lines).toHaveLength(all.length);
      const labels = lines.flatMap((line) => line.labels ?? []);
      expect(labels).toHaveLength(places.length || 5);
      const right = labels.map((label) => label.right);
      expect(least(right)).toBeGreaterThanOrEqual(roomy ? 30.8 : 15.8);
      expect(least(labels.map((label) => label.left))).toBeGreaterThan(15.8);
      for (const { y1, y2, labels: own } of lines)
        for (const y of [y1, y2, own?.left ?? 20, own?.right ?? 20])
          expect(y > 0 && y < size.height).toBe(true);
    },
  );

  it("draws equal growth equally steep", () => {
    const compared = compareExportYears(data, scopeOf(data));
    const { lines } = layoutExportSlope(compared, WIDTH);
    const steepness = lines.map(
      ({ y1, y2, growth }) => (y1 - y2) / Math.log10(1 + growth),
    );
    const big = steepness.filter(
      (_, i) => Math.abs(lines[i]?.growth ?? 0) > 0.5,
    );
    expect(big.length).toBeGreaterThan(5);
    expect(Math.max(...big) / Math.min(...big)).toBeLessThan(1.02);
  });

  it("bears a period without two Census years", () => {
    const { lines, ticks } = layoutExportSlope(
      compareExportYears(data, scopeOf(data, { to: "2000" })),
      WIDTH,
    );
    expect([lines, ticks]).toEqual([[], []]);
  });
});

describe("layoutExportHeat()", () => {
  it("places a cell for every state and year within the drawing", () => {
    const placed = layoutExportHeat(
      gridStateExports(data, scopeOf(data)),
      WIDTH,
    );
    const rows = placed.parts.flatMap((part) => part.rows);
    expect(rows).toHaveLength(all.length);
    const cells = rows.flatMap((row) => row.cells);
    expect(cells).toHaveLength(all.length * data.censusYears.length);
    for (const { x, usdMillions, bin } of cells) {
      expect(x + placed.cell.width).toBeLessThanOrEqual(WIDTH + 1);
      const [from, next] = [EXPORT_BINS[bin ?? 9], EXPORT_BINS[(bin ?? 9) + 1]];
      expect(usdMillions).toBeGreaterThanOrEqual(from ?? Infinity);
      expect(usdMillions).toBeLessThan(next ?? Infinity);
    }
  });
});

describe("binOf()", () => {
  it.each([
    [0, 0],
    [249.9, 0],
    [250, 1],
    [26_607.1, 4],
  ])("puts %d million in shade %i", (value, bin) => {
    expect(binOf(value)).toBe(bin);
  });
});

describe("layoutStateRanks()", () => {
  it("counts all states in the circles of each year", () => {
    const ranks = traceStateRanks(data, scopeOf(data));
    const { dots } = layoutStateRanks(ranks, WIDTH);
    for (const year of ranks.years) {
      const own = dots.filter((dot) => dot.year === year);
      expect(own.reduce((sum, dot) => sum + dot.count, 0)).toBe(50);
    }
  });

  it("puts each rank in its row, and those below the last in one more", () => {
    const ranks = traceStateRanks(data, scopeOf(data, { places: ["us-dc"] }));
    const { lines, rows } = layoutStateRanks(ranks, WIDTH);
    const [line] = lines;
    expect(line?.points).toHaveLength(ranks.years.length);
    for (const { y, rank } of line?.points ?? [])
      expect(y).toBe(rows[Math.min(rank, LAST_RANK + 1) - 1]?.at);
  });

  it("keeps the labels of all states apart", () => {
    const ranks = traceStateRanks(data, scopeOf(data, { places: all }));
    const { lines } = layoutStateRanks(ranks, WIDTH);
    const at = lines.flatMap((line) => line.end?.labelY ?? []);
    expect(at).toHaveLength(all.length);
    expect(least(at)).toBeGreaterThan(15.8);
  });
});
