import type { EventColumns } from "../../model/event-columns";
import { settleCells, type Gathered, type Stretch } from "./settle-cells";
import { gatherCells, type CellKeys } from "./gather-cells";
import type { SelectedLane, SelectedRun } from "./select-rows";
import type { KeyScale } from "./index-lanes";
import { sortByKey } from "./sort-by-key";
import { stackWide, type Homeless } from "./stack-wide";
import { CELL, worldMark, type WorldMark } from "./world-marks";

/** Cells in a stretch of a lane that is stacked by stretches. */
export const STRETCH = 36;
/** Most marks of longer dates that are stacked in a lane of more events than are stacked one by one. */
const MOST_WIDE = 20_000;

/** A lane placed in world pixels at one scale. */
export interface WorldLane {
  readonly lane: SelectedLane;
  /** Wide marks that have rows, by `x0`. */
  readonly wide: readonly WorldMark[];
  /** Wide marks that have none, by the cell of their cluster. */
  readonly homeless: Homeless;
  /** Null when the whole lane is one stretch, else the runs that are stacked by stretches. */
  readonly runs: readonly SelectedRun[] | null;
  /** Half the length of the longest dates of a narrow mark, pixels. */
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
  const homeless = stackWide(wide, room.rows, middles);
  const placed = wide.filter(({ level }) => level >= 0);
  const stretch = settleCells(cellsOf(narrow, homeless), {
    columns,
    rows: room.rows,
    wide: byLevel(placed, room.rows),
    homeless,
    low: -Infinity,
    high: Infinity,
  });
  return {
    ...{ lane, wide: placed, homeless, reach },
    runs: null,
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

/** Places a lane of many events by stretches, each when it is first seen. */
export function placeByStretches(
  lane: SelectedLane,
  room: WorldRoom,
): WorldLane {
  const { columns, perMs, keys } = room;
  const isNarrow = ({ points, longest }: SelectedRun) =>
    points || longest * perMs <= CELL;
  let most = MOST_WIDE;
  // The longer the dates, the more a mark of its own tells.
  const apart = lane.runs.filter((run) => !isNarrow(run)).reverse();
  const wideRuns = apart.filter(({ rows }) => (most -= rows.length) >= 0);
  const runs = lane.runs.filter((run) => !wideRuns.includes(run));
  const wide = wideMarks(wideRuns, columns, perMs);
  const homeless = stackWide(wide, room.rows, null);
  const placed = wide.filter(({ level }) => level >= 0);
  const levels = byLevel(placed, room.rows);
  const narrow = runs.filter(isNarrow);
  const stretches = new Map<number, Stretch>();
  const cellKeys: CellKeys = { keys, perMs };
  const stretchAt = (index: number) => {
    const known = stretches.get(index);
    if (known) return known;
    const first = index * STRETCH;
    const gathered = gatherCells(runs, isNarrow, {
      ...{ columns, cellKeys, homeless, first },
      last: first + STRETCH,
      crowd: 3 * room.rows,
    });
    const fresh = settleCells(gathered, {
      ...{ columns, rows: room.rows, wide: levels, homeless },
      low: first * CELL,
      high: (first + STRETCH) * CELL,
    });
    stretches.set(index, fresh);
    return fresh;
  };
  const reach = Math.max(0, ...narrow.map((run) => (run.longest * perMs) / 2));
  return { ...{ lane, wide: placed, homeless, runs, reach }, stretchAt };
}

function wideMarks(
  runs: readonly SelectedRun[],
  columns: EventColumns,
  perMs: number,
): WorldMark[] {
  const marks = runs.flatMap(({ rows }) =>
    Array.from(rows, (row) => worldMark(columns, row, perMs)),
  );
  if (marks.length === 0) return marks;
  let first = Infinity;
  let last = -Infinity;
  for (const { x0 } of marks) {
    first = Math.min(first, x0);
    last = Math.max(last, x0);
  }
  const fine = last > first ? (2 ** 32 - 1) / (last - first) : 1;
  const sorted = Uint32Array.from(marks, ({ x0 }) => (x0 - first) * fine);
  const order = Uint32Array.from(marks.keys());
  for (const step of sortByKey(sorted, order)) void step;
  return Array.from(order, (at) => marks[at] as WorldMark);
}

function byLevel(marks: readonly WorldMark[], rows: number): WorldMark[][] {
  const levels = Array.from({ length: rows }, (): WorldMark[] => []);
  for (const mark of marks) levels[mark.level]?.push(mark);
  return levels;
}
