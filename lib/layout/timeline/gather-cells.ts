import type { EventColumns } from "../../model/event-columns";
import { RECORD_START } from "../../time/record-window";
import type { KeyScale } from "./index-lanes";
import type { MemberRange } from "./members";
import { keyAt, lowerBound } from "./search-run";
import type { SelectedRun } from "./select-rows";
import type { Gathered } from "./settle-cells";
import { CELL, worldMark, type WorldMark } from "./world-marks";

export interface CellKeys {
  readonly keys: KeyScale;
  /** Pixels per millisecond. */
  readonly perMs: number;
}

/** The key at which a cell begins. */
export function cellKey({ keys, perMs }: CellKeys, cell: number): number {
  return keyAt(keys, RECORD_START + (cell * CELL) / perMs);
}

interface CellBounds {
  readonly columns: EventColumns;
  readonly cellKeys: CellKeys;
  readonly homelessAt: (cell: number) => readonly WorldMark[];
  /** The first cell, and the one after the last. */
  readonly first: number;
  readonly last: number;
  /** Marks beyond which a cell is not even tried. */
  readonly crowd: number;
}

/**
 * The cells of a stretch that hold something: marks where they are few, else the ranges of their rows; a row of a
 * `crowding` run makes its cell a cluster.
 */
export function gatherCells(
  narrow: readonly SelectedRun[],
  crowding: readonly SelectedRun[],
  { columns, cellKeys, homelessAt, first, last, crowd }: CellBounds,
): Gathered {
  const runs = [...narrow, ...crowding];
  const cells: Gathered["cells"] = [];
  const marks: WorldMark[] = [];
  const starts = cellKey(cellKeys, first);
  const at = runs.map(({ keys }) => lowerBound(keys, starts));
  for (let cell = first; cell < last; cell += 1) {
    const end = cellKey(cellKeys, cell + 1);
    const ranges: MemberRange[] = [];
    let count = 0;
    let crowded = homelessAt(cell).length > 0;
    runs.forEach((run, index) => {
      const from = at[index] as number;
      const to = lowerBound(run.keys, end, from);
      at[index] = to;
      if (to === from) return;
      ranges.push({ run, from, to });
      count += to - from;
      if (index >= narrow.length) crowded = true;
    });
    const from = marks.length;
    if (crowded || count > crowd) {
      cells.push({ cell, from, to: from, crowded: true, ranges });
      continue;
    }
    if (count === 0) continue;
    const few = ranges.flatMap((range) => marksIn(range, cell));
    few.sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1);
    marks.push(...few);
    const to = marks.length;
    cells.push({ cell, from, to, crowded: false, ranges: [] });
  }
  return { cells, marks };

  function marksIn({ run, from, to }: MemberRange, cell: number): WorldMark[] {
    return Array.from(run.rows.subarray(from, to), (row) =>
      worldMark(columns, row, cellKeys.perMs, cell),
    );
  }
}
