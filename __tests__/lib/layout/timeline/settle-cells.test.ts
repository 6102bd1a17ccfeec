/** @jest-environment node */
import { settleCells } from "@/lib/layout/timeline/settle-cells";
import { CELL, type WorldMark } from "@/lib/layout/timeline/world-marks";
import { toColumns } from "@/lib/select/event-columns";

function markAt(row: number, x0: number, x1: number): WorldMark {
  const cell = Math.floor((x0 + x1) / 2 / CELL);
  return { row, shape: "point", x0, x1, cell, level: -1 };
}

const room = {
  columns: toColumns([]),
  rows: 3,
  homelessAt: () => [],
  low: -Infinity,
  high: Infinity,
};

describe("settleCells(gathered, room)", () => {
  it("settleCells(gathered, room) takes a mark that has no room beside a cluster into it", () => {
    const wide = [[], [], [markAt(9, 0, 200)]];
    const marks = [
      markAt(0, CELL - 8, CELL + 2),
      ...[1, 2, 3].map((row) => markAt(row, CELL + 9, CELL + 19)),
    ];
    const cells = [
      { cell: 0, from: 0, to: 1, crowded: false, ranges: [] },
      { cell: 1, from: 1, to: 4, crowded: false, ranges: [] },
    ];
    const settled = settleCells({ cells, marks }, { ...room, wide });
    expect(settled.marks).toEqual([]);
    expect(settled.clusters).toMatchObject([
      { cell: 1, count: 4, members: { rows: [0, 1, 2, 3] } },
    ]);
  });

  it("settleCells(gathered, room) takes a wide mark without a row into the cluster of its cell", () => {
    const cells = [{ cell: 0, from: 0, to: 1, crowded: true, ranges: [] }];
    const marks = [markAt(0, 5, 15)];
    const homelessAt = () => [markAt(7, -30, 40)];
    const settled = settleCells(
      { cells, marks },
      { ...room, wide: [], homelessAt },
    );
    expect(settled.clusters).toMatchObject([
      { cell: 0, x: CELL / 2, count: 2, members: { rows: [0, 7] } },
    ]);
  });
});
