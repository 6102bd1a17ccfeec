/** @jest-environment node */
import fc from "fast-check";
import {
  stackCells,
  type Cell,
  type Outcome,
} from "@/lib/layout/timeline/stack-cells";
import { byLevel, stackWide } from "@/lib/layout/timeline/stack-wide";
import {
  CELL,
  CLUSTER,
  type WorldMark,
} from "@/lib/layout/timeline/world-marks";

const ROWS = 3;

function markAt(middle: number, width: number): WorldMark {
  const x0 = middle - width / 2;
  const cell = Math.floor(middle / CELL);
  return { row: 0, shape: "point", x0, x1: x0 + width, cell, level: -1 };
}

const anyNarrow = fc.array(
  fc.record({
    middle: fc.integer({ min: 0, max: 240 }),
    width: fc.constantFrom(10, 10, 14, 24),
  }),
  { maxLength: 30 },
);
const anyWide = fc.array(
  fc.record({
    middle: fc.integer({ min: 0, max: 240 }),
    width: fc.integer({ min: 30, max: 200 }),
  }),
  { maxLength: 5 },
);

interface Stacked {
  readonly marks: readonly WorldMark[];
  readonly wide: readonly WorldMark[];
  readonly cells: readonly Cell[];
  readonly outcomes: readonly Outcome[];
}

const stacked = fc.tuple(anyNarrow, anyWide).map(([narrow, long]): Stacked => {
  const marks = narrow
    .map(({ middle, width }) => markAt(middle, width))
    .sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1);
  const wide = long
    .map(({ middle, width }) => markAt(middle, width))
    .sort((a, b) => a.x0 - b.x0);
  const middles = marks.map(({ x0, x1 }) => (x0 + x1) / 2);
  const homeless = stackWide(wide, { rows: ROWS, middles });
  const found = new Set([...marks.map(({ cell }) => cell), ...homeless.keys()]);
  const cells = [...found]
    .sort((a, b) => a - b)
    .map((cell) => {
      const from = marks.filter((mark) => mark.cell < cell).length;
      const to = from + marks.filter((mark) => mark.cell === cell).length;
      return { cell, from, to, crowded: homeless.has(cell) };
    });
  const placed = wide.filter(({ level }) => level >= 0);
  const room = { low: -Infinity, high: Infinity, wide: byLevel(placed, ROWS) };
  const outcomes = stackCells(cells, marks, { ...room, rows: ROWS });
  return { marks, wide: placed, cells, outcomes };
});

/** What takes room in each row, the clusters in the lowest two. */
function extents({
  marks,
  wide,
  cells,
  outcomes,
}: Stacked): [number, number][][] {
  const rows = Array.from({ length: ROWS }, (): [number, number][] => []);
  for (const { x0, x1, level } of wide) rows[level]?.push([x0, x1]);
  cells.forEach(({ cell, from, to }, index) => {
    const x = (cell + 0.5) * CELL;
    if (outcomes[index] === "cluster")
      for (const row of rows.slice(0, 2))
        row.push([x - CLUSTER / 2, x + CLUSTER / 2]);
    if (outcomes[index] !== "placed") return;
    for (const { x0, x1, level } of marks.slice(from, to))
      rows[level]?.push([x0, x1]);
  });
  return rows.map((row) => row.sort(([a], [b]) => a - b));
}

describe("stackCells(cells, marks, room)", () => {
  it("stackCells(cells, marks, room) lets nothing meet in a row", () => {
    fc.assert(
      fc.property(stacked, (made) => {
        for (const row of extents(made))
          expect(
            row.filter(([x0], at) => x0 < (row[at - 1]?.[1] ?? -Infinity)),
          ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("stackCells(cells, marks, room) sends what joins another cluster to one that is there, next to it", () => {
    let joined = 0;
    fc.assert(
      fc.property(stacked, ({ cells, outcomes }) => {
        const wrong = outcomes.filter((outcome, index) => {
          if (outcome !== "before" && outcome !== "after") return false;
          joined += 1;
          const to = index + (outcome === "after" ? 1 : -1);
          const apart = (cells[to]?.cell ?? NaN) - (cells[index]?.cell ?? NaN);
          return outcomes[to] !== "cluster" || Math.abs(apart) !== 1;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(joined).toBeGreaterThan(0);
  });

  it("stackCells(cells, marks, room) places what has room, the first from the base", () => {
    const marks = [5, 6, 7].map((middle) => markAt(middle, 10));
    const cells = [{ cell: 0, from: 0, to: 3, crowded: false }];
    const room = { rows: ROWS, wide: [], low: -Infinity, high: Infinity };
    expect(stackCells(cells, marks, room)).toEqual(["placed"]);
    expect(marks.map(({ level }) => level)).toEqual([0, 1, 2]);
  });
});
