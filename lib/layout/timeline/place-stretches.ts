import { cellKey, gatherCells } from "./gather-cells";
import { lowerBound } from "./search-run";
import type { SelectedLane, SelectedRun } from "./select-rows";
import { settleCells, type Stretch } from "./settle-cells";
import { byLevel, stackWide, type Homeless } from "./stack-wide";
import { STRETCH, type WorldLane, type WorldRoom } from "./world-lane";
import { CELL, worldMark, type WorldMark } from "./world-marks";

/** Stretches in a block, within which wide marks are stacked. */
const BLOCK = 4;
/** Most wide marks of a block that are tried: more than can have a row. */
const MOST_IN_BLOCK = 400;
/** Length from which wide marks are stacked over the whole lane, pixels, and how many such marks at most. */
const LONG = 2 * STRETCH * CELL;
const MOST_LONG = 500;

/** Wide marks placed within a block, and those that found no row there; null where they are too many to try. */
interface Block {
  readonly marks: WorldMark[];
  readonly homeless: Homeless;
}

/** The runs of a lane by how their marks are placed at a scale. */
interface Parts {
  /** Cell by cell. */
  readonly narrow: readonly SelectedRun[];
  /** Block by block. */
  readonly wide: readonly SelectedRun[];
  /** In clusters, all of them: too long and too many. */
  readonly clustered: readonly SelectedRun[];
  /** One by one over the whole lane. */
  readonly long: readonly SelectedRun[];
}

/** Places a lane of many events by stretches, each when it is first seen; what is in one depends on no other. */
export function placeByStretches(
  lane: SelectedLane,
  room: WorldRoom,
): WorldLane {
  const { perMs } = room;
  const parts = partRuns(lane, perMs);
  const runs = [...parts.narrow, ...parts.wide, ...parts.clustered];
  const long = marksOf(parts.long, room);
  const homeless = stackWide(long, { rows: room.rows, middles: null });
  const placed = long.filter(({ level }) => level >= 0);
  const blockAt = remember((index) => placeBlock(parts, index, placed, room));
  const stretchAt = remember((index): Stretch => {
    const block = blockAt(Math.floor(index / BLOCK));
    const first = index * STRETCH;
    const homelessAt = (cell: number) => [
      ...(homeless.get(cell) ?? []),
      ...(block?.homeless.get(cell) ?? []),
    ];
    const crowding = [...parts.clustered, ...(block ? [] : parts.wide)];
    const gathered = gatherCells(parts.narrow, crowding, {
      ...{ columns: room.columns, cellKeys: room, homelessAt, first },
      last: first + STRETCH,
      crowd: 3 * room.rows,
    });
    const wide = [...placed, ...(block?.marks ?? [])];
    return settleCells(gathered, {
      ...{ columns: room.columns, rows: room.rows, homelessAt },
      wide: byLevel(wide.sort(byStart), room.rows),
      low: first * CELL,
      high: (first + STRETCH) * CELL,
    });
  });
  const near = [...parts.narrow, ...parts.wide];
  const reach = Math.max(0, ...near.map((run) => (run.longest * perMs) / 2));
  const blocksIn = (first: number, last: number) => {
    const blocks: Block[] = [{ marks: placed, homeless }];
    const end = Math.floor(last / BLOCK);
    for (let index = Math.floor(first / BLOCK); index <= end; index += 1) {
      const block = blockAt(index);
      if (block) blocks.push(block);
    }
    return blocks;
  };
  return {
    ...{ lane, runs, reach, stretchAt },
    wideIn: (first, last) => blocksIn(first, last).map(({ marks }) => marks),
    homelessIn: (first, last) =>
      blocksIn(first, last).map((block) => block.homeless),
  };
}

function partRuns({ runs }: SelectedLane, perMs: number): Parts {
  const narrow: SelectedRun[] = [];
  const wide: SelectedRun[] = [];
  const clustered: SelectedRun[] = [];
  const long: SelectedRun[] = [];
  let most = MOST_LONG;
  // The longer the dates, the more a mark of its own tells.
  for (const run of [...runs].reverse()) {
    const length = run.longest * perMs;
    if (run.points || length <= CELL) narrow.push(run);
    else if (length <= LONG) wide.push(run);
    else if ((most -= run.rows.length) >= 0) long.push(run);
    else clustered.push(run);
  }
  return { narrow, wide, clustered, long };
}

function placeBlock(
  { wide }: Parts,
  index: number,
  long: readonly WorldMark[],
  room: WorldRoom,
): Block | null {
  const first = index * BLOCK * STRETCH;
  const last = first + BLOCK * STRETCH;
  const parts = wide.map(({ rows, keys }) => {
    const from = lowerBound(keys, cellKey(room, first));
    return rows.subarray(from, lowerBound(keys, cellKey(room, last), from));
  });
  const count = parts.reduce((sum, { length }) => sum + length, 0);
  if (count > MOST_IN_BLOCK) return null;
  const marks = parts
    .flatMap((rows) => Array.from(rows))
    .map((row) => worldMark(room.columns, row, room.perMs))
    .sort(byStart);
  // A mark of the next block must not meet one of this.
  const inside = ({ x0, x1 }: WorldMark) =>
    x0 >= first * CELL && x1 + 2 <= last * CELL;
  const homeless = stackWide(marks.filter(inside), {
    ...{ rows: room.rows, middles: null },
    others: byLevel(long, room.rows),
  });
  for (const mark of marks)
    if (!inside(mark)) {
      const cell = Math.min(last - 1, Math.max(first, mark.cell));
      homeless.set(cell, [...(homeless.get(cell) ?? []), mark]);
    }
  return { marks: marks.filter(({ level }) => level >= 0), homeless };
}

function byStart(a: WorldMark, b: WorldMark): number {
  return a.x0 - b.x0;
}

function marksOf(
  runs: readonly SelectedRun[],
  { columns, perMs }: WorldRoom,
): WorldMark[] {
  return runs
    .flatMap(({ rows }) => Array.from(rows))
    .map((row) => worldMark(columns, row, perMs))
    .sort(byStart);
}

function remember<T>(make: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    if (!known.has(index)) known.set(index, make(index));
    return known.get(index) as T;
  };
}
