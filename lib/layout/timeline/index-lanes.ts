import type { EventColumns, LaneMembers } from "../../model/event-columns";
import { SPAN } from "../../model/event-columns";
import { DAY } from "../../time/utc-day";
import { SORT_STEPS, sortByKey } from "./sort-by-key";

/** Maps instants (UTC milliseconds) to the whole numbers that rows are sorted by: `(at - base) * perMs`, rounded down. */
export interface KeyScale {
  readonly base: number;
  readonly perMs: number;
}

/**
 * Rows of a lane whose dates are about as long as each other, in the order of their middles; columns of one length.
 * Points (single days) make one run; longer dates one for every fourfold length, so that a search for what reaches
 * into a window stays near it.
 */
export interface Run {
  readonly rows: Uint32Array;
  /** The middle of each row's dates on the index's key scale. */
  readonly keys: Uint32Array;
  readonly importance: Float32Array;
  /** Index into `EVENT_KINDS` of each row; null when all are of `kind`. */
  readonly kinds: Uint8Array | null;
  readonly kind: number;
  /** All are single days, drawn as points at every scale. */
  readonly points: boolean;
  /** Milliseconds. */
  readonly shortest: number;
  readonly longest: number;
}

export interface IndexedLane {
  readonly id: string;
  /** Memberships in the whole record. */
  readonly total: number;
  readonly runs: readonly Run[];
}

export interface TimelineIndex {
  readonly columns: EventColumns;
  readonly scale: KeyScale;
  readonly lanes: readonly IndexedLane[];
}

/** Sorts the members of all lanes by time, once for a set of lanes; filters and windows reuse it. */
export function indexLanes(
  columns: EventColumns,
  lanes: readonly LaneMembers[],
): TimelineIndex {
  const steps = indexLanesInSteps(columns, lanes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const SLICE = 1 << 17;
const CLASSES = 9;
const STEPS = 3 + SORT_STEPS;
const HIGHEST = 2 ** 32 - 1;
const HALF_DAY = DAY / 2;

/** `indexLanes` in parts of a few milliseconds; yields the share done, from 0 to 1. */
export function* indexLanesInSteps(
  columns: EventColumns,
  lanes: readonly LaneMembers[],
): Generator<number, TimelineIndex> {
  const all = lanes.reduce((sum, { rows }) => sum + rows.length, 0) * STEPS;
  const scale = keyScale(columns);
  const indexed: IndexedLane[] = [];
  let done = 0;
  for (const { id, rows } of lanes) {
    const steps = sortLane(columns, scale, rows);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        indexed.push({ id, total: rows.length, runs: step.value });
        break;
      }
      done += step.value;
      yield Math.min(1, done / all);
    }
  }
  return { columns, scale, lanes: indexed };
}

// Middles of whole days lie on half days: so counted, keys are exact, and few enough to be sorted in fewer passes.
function keyScale({ length, start, end }: EventColumns): KeyScale {
  let first = Infinity;
  let last = -Infinity;
  let even = true;
  for (let row = 0; row < length; row += 1) {
    const middle = ((start[row] as number) + (end[row] as number)) / 2;
    if (middle < first) first = middle;
    if (middle > last) last = middle;
    const halves = middle / HALF_DAY;
    if (halves !== Math.floor(halves)) even = false;
  }
  if (!(last > first)) return { base: length > 0 ? first : 0, perMs: 1 };
  const perMs = even ? 1 / HALF_DAY : Infinity;
  return { base: first, perMs: Math.min(perMs, HIGHEST / (last - first)) };
}

interface Class {
  rows: Uint32Array;
  keys: Uint32Array;
  filled: number;
  inOrder: boolean;
  shortest: number;
  longest: number;
  /** The kind of all rows so far; -1 where they differ. */
  kind: number;
}

function* sortLane(
  columns: EventColumns,
  scale: KeyScale,
  rows: Uint32Array,
): Generator<number, Run[]> {
  const { length } = rows;
  const classes = new Uint8Array(length);
  const sizes = new Uint32Array(CLASSES);
  for (let at = 0; at < length; at += SLICE) {
    const to = Math.min(length, at + SLICE);
    classify(columns, rows, at, to, classes, sizes);
    yield to - at;
  }
  const parts = Array.from(sizes, (size): Class => ({
    rows: new Uint32Array(size),
    keys: new Uint32Array(size),
    filled: 0,
    inOrder: true,
    shortest: Infinity,
    longest: 0,
    kind: 0,
  }));
  for (let at = 0; at < length; at += SLICE) {
    const to = Math.min(length, at + SLICE);
    deal(columns, scale, { rows, classes, at, to }, parts);
    yield to - at;
  }
  const runs: Run[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.filled === 0) continue;
    if (!part.inOrder) yield* sortByKey(part.keys, part.rows);
    runs.push({ ...runOf(columns, part), points: at === 0 });
    yield part.filled;
  }
  return runs;
}

// 0 for a point, else about the logarithm to base 4 of the days.
function classify(
  { start, end, precision, flags }: EventColumns,
  rows: Uint32Array,
  at: number,
  to: number,
  classes: Uint8Array,
  sizes: Uint32Array,
): void {
  for (let index = at; index < to; index += 1) {
    const row = rows[index] as number;
    const days = ((end[row] as number) - (start[row] as number)) / DAY;
    const single =
      days <= 2 &&
      precision[row] === 0 &&
      ((flags[row] as number) & SPAN) === 0;
    const bits = 32 - Math.clz32(days);
    const kind = single ? 0 : Math.min(CLASSES - 1, 1 + (bits >> 1));
    classes[index] = kind;
    (sizes[kind] as number) += 1;
  }
}

function deal(
  { start, end, kind }: EventColumns,
  { base, perMs }: KeyScale,
  {
    rows,
    classes,
    at,
    to,
  }: { rows: Uint32Array; classes: Uint8Array; at: number; to: number },
  parts: readonly Class[],
): void {
  for (let index = at; index < to; index += 1) {
    const row = rows[index] as number;
    const from = start[row] as number;
    const until = end[row] as number;
    const key = ((from + until) / 2 - base) * perMs;
    const part = parts[classes[index] as number] as Class;
    const place = part.filled;
    part.rows[place] = row;
    part.keys[place] = key;
    if (place === 0) part.kind = kind[row] as number;
    else {
      if (part.kind !== kind[row]) part.kind = -1;
      if (part.keys[place] < (part.keys[place - 1] as number))
        part.inOrder = false;
    }
    part.filled = place + 1;
    if (until - from < part.shortest) part.shortest = until - from;
    if (until - from > part.longest) part.longest = until - from;
  }
}

function runOf(columns: EventColumns, part: Class): Omit<Run, "points"> {
  const { rows, keys, shortest, longest } = part;
  const importance = new Float32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1)
    importance[index] = columns.importance[rows[index] as number] as number;
  const kinds = part.kind < 0 ? new Uint8Array(rows.length) : null;
  if (kinds)
    for (let index = 0; index < rows.length; index += 1)
      kinds[index] = columns.kind[rows[index] as number] as number;
  const kind = Math.max(0, part.kind);
  return { rows, keys, importance, kinds, kind, shortest, longest };
}
