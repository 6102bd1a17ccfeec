/** @jest-environment node */
import { describeTiesAndExports } from "@/lib/describe/charts/ties-and-exports";
import type { ViewState } from "@/lib/model/view-state";
import { correlateRanks } from "@/lib/select/charts/rank-correlation";
import { selectTiesAndExports } from "@/lib/select/charts/select-ties-and-exports";
import { csvRows, stateOf } from "../lib/select/charts/csv-rows";
import {
  cellsOf,
  censusOf,
  describeView,
  near,
  STATES,
  stateNamed,
} from "./chart-tables";

const pairRows = csvRows("pairs");

/** Documented ties of a state, counted in pairs.csv. */
function countTies(
  state: string,
  fits: (row: Record<string, string>) => boolean,
) {
  let count = 0;
  for (const row of pairRows)
    if (stateOf(row.us_place ?? "") === state && fits(row)) count++;
  return count;
}

/** Spearman's correlation by sorting, walking over equal values, and the textbook formula. */
function spearman(points: readonly (readonly number[])[]): number {
  const rank = (side: 0 | 1) => {
    const order = points.map((_, i) => i);
    const at = (i: number | undefined) => points[i ?? 0]?.[side] ?? NaN;
    order.sort((a, b) => at(a) - at(b));
    const ranks: number[] = [];
    for (let i = 0; i < order.length;) {
      let end = i;
      while (end < order.length && at(order[end]) === at(order[i])) end++;
      for (let k = i; k < end; k++) ranks[order[k] ?? 0] = (i + end + 1) / 2;
      i = end;
    }
    return ranks;
  };
  const [xs, ys, n] = [rank(0), rank(1), points.length];
  let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [xs[i] ?? NaN, ys[i] ?? NaN];
    [sx, sy, sxx, syy, sxy] = [
      sx + x,
      sy + y,
      sxx + x * x,
      syy + y * y,
      sxy + x * y,
    ];
  }
  return (
    (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy))
  );
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sister = (row: Record<string, string>) => row.tie === "sister";

it.each<[Partial<ViewState>, number, (row: Record<string, string>) => boolean]>(
  [
    [{}, 2024, sister],
    [
      { year: 2016, pairLevels: ["city"], places: ["us-ia"] },
      2016,
      (row) => sister(row) && row.level === "city",
    ],
    [
      { to: "2020", ties: ["friendship", "other"] },
      2020,
      (row) => !sister(row),
    ],
  ],
)(
  "the table and the title of ties and exports follow from the two files (%j)",
  (view, year, fits) => {
    const { tables, title } = describeView(
      view,
      selectTiesAndExports,
      describeTiesAndExports,
    );
    const rows = cellsOf(tables[0]);
    expect(rows).toHaveLength(STATES.length);
    const points = [];
    for (const [name, ties, exports] of rows) {
      const state = stateNamed(name);
      const value = censusOf(state, year);
      expect([ties, exports]).toEqual([countTies(state, fits), near(value)]);
      points.push([countTies(state, fits), value ?? NaN]);
    }
    expect(title).toContain(`rank correlation ${spearman(points).toFixed(2)} `);
    expect(title).toContain(`n = ${points.length})`);
  },
);

describe("correlateRanks()", () => {
  const points = STATES.map(
    (state) =>
      [countTies(state, sister), censusOf(state, 2024) ?? NaN] as const,
  );

  it("gives an interval that a bootstrap with a fixed seed bears out", () => {
    const found = correlateRanks(points);
    const random = seeded(20241231);
    const draws = [];
    for (let draw = 0; draw < 2000; draw++) {
      const sample = [];
      for (let i = 0; i < points.length; i++)
        sample.push(points[Math.floor(random() * points.length)] ?? [0, 0]);
      draws.push(spearman(sample));
    }
    draws.sort((a, b) => a - b);
    expect(found?.rho).toBeCloseTo(spearman(points), 10);
    expect(Math.abs((found?.low ?? 9) - (draws[50] ?? 0))).toBeLessThan(0.06);
    expect(Math.abs((found?.high ?? 9) - (draws[1949] ?? 0))).toBeLessThan(
      0.06,
    );
  });

  it("gives the value and the interval that the formula of Bonett and Wright gives", () => {
    // Ranks 1 to 10 with two neighbours swapped: ρ = 1 − 6·2/990.
    const swapped = [1, 2, 3, 4, 6, 5, 7, 8, 9, 10].map(
      (y, x) => [x, y] as const,
    );
    const rho = 1 - 12 / 990;
    const z = 0.5 * Math.log((1 + rho) / (1 - rho));
    const low = z - 1.959964 * Math.sqrt((1 + (rho * rho) / 2) / 7);
    const found = correlateRanks(swapped);
    expect(found?.rho).toBeCloseTo(rho, 12);
    expect(found?.low).toBeCloseTo(
      (Math.exp(2 * low) - 1) / (Math.exp(2 * low) + 1),
      10,
    );
    expect(found?.n).toBe(10);
  });

  it("gives none for few points or where nothing varies", () => {
    expect(correlateRanks(points.slice(0, 9))).toBeNull();
    expect(correlateRanks(points.map(([, y]) => [3, y]))).toBeNull();
  });
});
