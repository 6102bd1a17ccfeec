import { EVENT_KINDS } from "../../model/record";
import type { IndexedLane, Run, TimelineIndex } from "./index-lanes";

/** Rows in a block of the pyramid, and blocks in a block above. */
export const BLOCK = 64;

/** The rows of a run that pass, with what answers questions about any stretch of them in a few steps. */
export interface SelectedRun extends Run {
  /** For each level of blocks, the position of the foremost row in each block: the most important, the earliest of those. */
  readonly foremost: readonly Uint32Array[];
  /** How many of each kind stand before each block; null when all are of `kind`. */
  readonly kindsBefore: Uint32Array | null;
  /** The run of which this is a part: what passes and what does not. */
  readonly whole: Run;
}

export interface SelectedLane {
  readonly id: string;
  readonly total: number;
  /** Memberships that pass, in the whole record. */
  readonly passing: number;
  readonly runs: readonly SelectedRun[];
  /** All runs of the lane, those in which nothing passes as well. */
  readonly whole: readonly Run[];
}

export interface RowSelection {
  readonly lanes: readonly SelectedLane[];
}

/** The members of each lane that pass (`mask` is not 0 at their row), in time order; shares the index's memory where all of a run pass. */
export function selectRows(
  index: TimelineIndex,
  mask: Uint8Array,
): RowSelection {
  let longest = 0;
  for (const { runs } of index.lanes)
    for (const { rows } of runs) longest = Math.max(longest, rows.length);
  const places = new Uint32Array(longest);
  return { lanes: index.lanes.map((lane) => selectLane(lane, mask, places)) };
}

function selectLane(
  lane: IndexedLane,
  mask: Uint8Array,
  places: Uint32Array,
): SelectedLane {
  const runs = lane.runs
    .map((run) => selectRun(run, mask, places))
    .filter(({ rows }) => rows.length > 0);
  return {
    id: lane.id,
    total: lane.total,
    passing: runs.reduce((sum, { rows }) => sum + rows.length, 0),
    runs,
    whole: lane.runs,
  };
}

// `places` has room for the longest run.
function selectRun(
  whole: Run,
  mask: Uint8Array,
  places: Uint32Array,
): SelectedRun {
  const passing = findPassing(whole.rows, mask, places);
  const run =
    passing === whole.rows.length
      ? whole
      : compact(whole, places.subarray(0, passing));
  const foremost: Uint32Array[] = [];
  for (;;) {
    const below = foremost.at(-1);
    const size = below ? below.length : run.rows.length;
    if (size <= BLOCK) break;
    foremost.push(foremostOfBlocks(run.importance, size, below));
  }
  const kindsBefore = run.kinds && countKinds(run.kinds);
  return { ...run, foremost, kindsBefore, whole };
}

function findPassing(
  rows: Uint32Array,
  mask: Uint8Array,
  places: Uint32Array,
): number {
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    places[count] = index;
    // No branch: whether a row passes is anyone's guess.
    count += mask[rows[index] as number] === 0 ? 0 : 1;
  }
  return count;
}

function compact(run: Run, places: Uint32Array): Run {
  const size = places.length;
  const rows = new Uint32Array(size);
  const keys = new Uint32Array(size);
  const importance = new Float32Array(size);
  const kinds = run.kinds && new Uint8Array(size);
  for (let index = 0; index < size; index += 1) {
    const place = places[index] as number;
    rows[index] = run.rows[place] as number;
    keys[index] = run.keys[place] as number;
    importance[index] = run.importance[place] as number;
    if (kinds && run.kinds) kinds[index] = run.kinds[place] as number;
  }
  return { ...run, rows, keys, importance, kinds };
}

function foremostOfBlocks(
  importance: Float32Array,
  size: number,
  below: Uint32Array | undefined,
): Uint32Array {
  const blocks = new Uint32Array(Math.ceil(size / BLOCK));
  for (let block = 0; block < blocks.length; block += 1) {
    const from = block * BLOCK;
    const to = Math.min(size, from + BLOCK);
    let best = below ? (below[from] as number) : from;
    let most = importance[best] as number;
    for (let index = from + 1; index < to; index += 1) {
      const at = below ? (below[index] as number) : index;
      const value = importance[at] as number;
      if (value > most) {
        best = at;
        most = value;
      }
    }
    blocks[block] = best;
  }
  return blocks;
}

function countKinds(kinds: Uint8Array): Uint32Array {
  const wide = EVENT_KINDS.length;
  const blocks = Math.ceil(kinds.length / BLOCK);
  const before = new Uint32Array((blocks + 1) * wide);
  const sums = new Uint32Array(wide);
  for (let block = 0; block < blocks; block += 1) {
    before.set(sums, block * wide);
    const to = Math.min(kinds.length, (block + 1) * BLOCK);
    for (let index = block * BLOCK; index < to; index += 1)
      (sums[kinds[index] as number] as number) += 1;
  }
  before.set(sums, blocks * wide);
  return before;
}
