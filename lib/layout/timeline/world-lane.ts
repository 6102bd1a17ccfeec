import type { EventColumns } from "../../model/event-columns";
import { settleCells, type Gathered, type Stretch } from "./settle-cells";
import type { SelectedLane, SelectedRun } from "./select-rows";
import type { KeyScale } from "./index-lanes";
import { byLevel, stackWide, type Homeless } from "./stack-wide";
import { CELL, worldMark, type WorldMark } from "./world-marks";

/** Cells in a stretch of a lane that is stacked by stretches. */
export const STRETCH = 36;

/** A lane placed in world pixels at one scale. */
export interface WorldLane {
  readonly lane: SelectedLane;
  /** Lists of wide marks that have rows, each by `x0`: all that may be seen from one stretch to another. */
  readonly wideIn: (first: number, last: number) => readonly WorldMark[][];
  /** Wide marks that have no row, by the cell of their cluster: all that may reach from one stretch to another, however far their cluster is. */
  readonly homelessIn: (first: number, last: number) => readonly Homeless[];
  /** Null when the whole lane is one stretch, else the runs whose rows are known by their places in them. */
  readonly runs: readonly SelectedRun[] | null;
  /** How far a row of a stretch may reach from the middle of its dates, that of `homelessIn` aside, pixels. */
  readonly reach: number;
  /** A stretch of the lane, placed when first asked for; 0 is the only one where `runs` is null. */
  readonly stretchAt: (index: number) => Stretch;
}

export interface WorldRoom {
  readonly columns: EventColumns;
  readonly keys: KeyScale;
  /** Pixels per millisecond. */
  readonly perMs: number;
  /** Rows of marks. */
  readonly rows: number;
}

/** Places a lane event by event: `rows` are all that pass, by the middles of their dates. */
export function placeWhole(
  lane: SelectedLane,
  rows: ArrayLike<number>,
  room: WorldRoom,
): WorldLane {
  const { columns, perMs } = room;
  const narrow: WorldMark[] = [];
  const wide: WorldMark[] = [];
  let reach = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const mark = worldMark(columns, row, perMs);
    if (mark.x1 - mark.x0 > CELL) {
      wide.push(mark);
      continue;
    }
    narrow.push(mark);
    const dates = (columns.end[row] as number) - (columns.start[row] as number);
    reach = Math.max(reach, (dates * perMs) / 2);
  }
  wide.sort((a, b) => a.x0 - b.x0);
  const middles = narrow.map(({ x0, x1 }) => (x0 + x1) / 2);
  const homeless = stackWide(wide, { rows: room.rows, middles });
  const placed = wide.filter(({ level }) => level >= 0);
  const stretch = settleCells(cellsOf(narrow, homeless), {
    columns,
    rows: room.rows,
    wide: byLevel(placed, room.rows),
    homelessAt: (cell) => homeless.get(cell) ?? [],
    low: -Infinity,
    high: Infinity,
  });
  return {
    ...{ lane, reach },
    runs: null,
    wideIn: () => [placed],
    homelessIn: () => [homeless],
    stretchAt: () => stretch,
  };
}

function cellsOf(marks: WorldMark[], homeless: Homeless): Gathered {
  const cells: Gathered["cells"] = [];
  const empty = [...homeless.keys()].sort((a, b) => a - b);
  let next = 0;
  const addEmpty = (before: number, at: number) => {
    for (; (empty[next] ?? Infinity) < before; next += 1) {
      const cell = empty[next] as number;
      cells.push({ cell, from: at, to: at, crowded: true, ranges: [] });
    }
  };
  for (let from = 0; from < marks.length;) {
    const { cell } = marks[from] as WorldMark;
    let to = from + 1;
    while (marks[to]?.cell === cell) to += 1;
    addEmpty(cell, from);
    if (empty[next] === cell) next += 1;
    const crowded = homeless.has(cell);
    cells.push({ cell, from, to, crowded, ranges: [] });
    from = to;
  }
  addEmpty(Infinity, marks.length);
  return { cells, marks };
}
