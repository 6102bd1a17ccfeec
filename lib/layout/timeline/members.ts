import type { EventColumns } from "../../model/event-columns";
import { EVENT_KINDS } from "../../model/record";
import type { TimeWindow } from "../../model/time-window";
import { DAY } from "../../time/utc-day";
import { addKinds, foremostIn, type Reach } from "./search-run";
import type { SelectedRun } from "./select-rows";
import { sortByKey } from "./sort-by-key";

/** Rows that are sorted sooner by comparing them than by counting digits. */
const FEW = 200;

/** Rows of a lane: some named one by one, others as stretches of its runs. */
export interface Members {
  readonly rows: readonly number[];
  readonly ranges: readonly MemberRange[];
}

export interface MemberRange {
  readonly run: SelectedRun;
  readonly from: number;
  readonly to: number;
}

/** How many rows there are. */
export function countMembers({ rows, ranges }: Members): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, rows.length);
}

/** The most important row, the earliest by the middle of its dates where several are; -1 where there is none. */
export function foremostOf(
  { rows, ranges }: Members,
  columns: EventColumns,
): number {
  let best = -1;
  for (const row of rows) best = better(columns, row, best);
  for (const { run, from, to } of ranges) {
    const at = foremostIn(run, from, to);
    if (at >= 0) best = better(columns, run.rows[at] as number, best);
  }
  return best;
}

function better(columns: EventColumns, row: number, best: number): number {
  if (best < 0) return row;
  const { importance, start, end } = columns;
  const more = (importance[row] as number) - (importance[best] as number);
  if (more !== 0) return more > 0 ? row : best;
  const later =
    (start[row] as number) +
    (end[row] as number) -
    (start[best] as number) -
    (end[best] as number);
  if (later !== 0) return later < 0 ? row : best;
  return Math.min(row, best);
}

/** How many there are of each kind, by index into `EVENT_KINDS`. */
export function mixOf(
  { rows, ranges }: Members,
  { kind }: EventColumns,
): number[] {
  const mix = EVENT_KINDS.map(() => 0);
  for (const row of rows)
    mix[kind[row] as number] = (mix[kind[row] as number] ?? 0) + 1;
  for (const { run, from, to } of ranges) addKinds(run, from, to, mix);
  return mix;
}

/** Whether an event's dates reach into a window. */
export function reaches(
  { start, end }: EventColumns,
  row: number,
  window: TimeWindow,
): boolean {
  return (
    (start[row] as number) < window.end && (end[row] as number) > window.start
  );
}

/** Those members that reach into a window; `reach` knows the runs of the lane. */
export function clipMembers(
  { rows, ranges }: Members,
  columns: EventColumns,
  window: TimeWindow,
  reach: ReadonlyMap<SelectedRun, Reach>,
): Members {
  const clipped = rows.filter((row) => reaches(columns, row, window));
  const sure: MemberRange[] = [];
  for (const { run, from, to } of ranges) {
    const at = reach.get(run);
    if (!at) continue;
    const look = (low: number, high: number) => {
      for (let index = low; index < high; index += 1) {
        const row = run.rows[index] as number;
        if (reaches(columns, row, window)) clipped.push(row);
      }
    };
    look(Math.max(from, at.from), Math.min(to, at.sureFrom));
    look(Math.max(from, at.sureTo), Math.min(to, at.to));
    const low = Math.max(from, at.sureFrom);
    const high = Math.min(to, at.sureTo);
    if (high > low) sure.push({ run, from: low, to: high });
  }
  return { rows: clipped, ranges: sure };
}

/** All members of several. */
export function joinMembers(all: readonly Members[]): Members {
  return {
    rows: all.flatMap(({ rows }) => rows),
    ranges: all.flatMap(({ ranges }) => ranges),
  };
}

/** All rows, by the first instant of their dates. */
export function rowsOf(members: Members, columns: EventColumns): Uint32Array {
  const rows = new Uint32Array(countMembers(members));
  rows.set(members.rows);
  let filled = members.rows.length;
  for (const { run, from, to } of members.ranges) {
    rows.set(run.rows.subarray(from, to), filled);
    filled += to - from;
  }
  return sortByStart(rows, columns);
}

// Hundreds of clusters ask for their rows when links are made: most have a few, and of very many events some thousands.
function sortByStart(rows: Uint32Array, { start }: EventColumns): Uint32Array {
  const { length } = rows;
  if (length <= FEW)
    return rows.sort((a, b) => (start[a] as number) - (start[b] as number));
  let first = Infinity;
  let last = -Infinity;
  for (let index = 0; index < length; index += 1) {
    const at = start[rows[index] as number] as number;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  const keys = new Uint32Array(length);
  let whole = true;
  for (let index = 0; index < length; index += 1) {
    const days = ((start[rows[index] as number] as number) - first) / DAY;
    keys[index] = days;
    if (keys[index] !== days) whole = false;
  }
  // Counted in days, where days are whole, keys have so few digits that one pass or two sort them.
  if (!whole) {
    const perMs = (2 ** 32 - 1) / (last - first);
    for (let index = 0; index < length; index += 1)
      keys[index] = ((start[rows[index] as number] as number) - first) * perMs;
  }
  for (const step of sortByKey(keys, rows)) void step;
  return rows;
}
