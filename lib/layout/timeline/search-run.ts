import type { TimeWindow } from "../../model/time-window";
import { EVENT_KINDS } from "../../model/record";
import type { KeyScale, Run } from "./index-lanes";
import { BLOCK, type SelectedRun } from "./select-rows";

const KINDS = EVENT_KINDS.length;

/** An instant (UTC milliseconds) on a key scale, not rounded. */
export function keyAt({ base, perMs }: KeyScale, at: number): number {
  return (at - base) * perMs;
}

/** The first position in ascending `keys`, from `from` on, whose key is not below `key`; `keys.length` where all are. */
export function lowerBound(
  keys: ArrayLike<number>,
  key: number,
  from = 0,
): number {
  // Gallops first: neighbouring searches have neighbouring answers.
  let low = from;
  let step = 1;
  let high = low;
  while (high < keys.length && (keys[high] as number) < key) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, keys.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions in a run: rows from `sureFrom` to `sureTo` reach into a window, rows before `from` and from `to` on do not, those between must be looked at. */
export interface Reach {
  readonly from: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly to: number;
}

/** Which rows of a run reach into a window. */
export function reachInto(
  { keys, shortest, longest }: Run,
  scale: KeyScale,
  { start, end }: TimeWindow,
): Reach {
  // A key is rounded down: a step aside on either hand is on the safe side.
  const from = lowerBound(keys, keyAt(scale, start - longest / 2) - 1);
  const to = lowerBound(keys, keyAt(scale, end + longest / 2) + 1, from);
  const early = lowerBound(keys, keyAt(scale, start - shortest / 2) + 1, from);
  const late = lowerBound(keys, keyAt(scale, end + shortest / 2) - 1, from);
  const sureFrom = Math.min(early, to);
  return { from, sureFrom, sureTo: Math.max(sureFrom, Math.min(late, to)), to };
}

/** The position of the foremost row of a run from `from` to before `to`: the most important, the earliest of those; -1 where there is none. */
export function foremostIn(run: SelectedRun, from: number, to: number): number {
  const { importance, foremost } = run;
  let best = -1;
  let most = -Infinity;
  const look = (below: Uint32Array | null, low: number, high: number) => {
    for (let index = low; index < high; index += 1) {
      const at = below ? (below[index] as number) : index;
      const value = importance[at] as number;
      if (value > most || (value === most && at < best)) {
        best = at;
        most = value;
      }
    }
  };
  let low = from;
  let high = to;
  let below: Uint32Array | null = null;
  for (const level of foremost) {
    if (high - low <= 2 * BLOCK) break;
    const first = Math.ceil(low / BLOCK);
    const last = Math.floor(high / BLOCK);
    look(below, low, first * BLOCK);
    look(below, last * BLOCK, high);
    [low, high, below] = [first, last, level];
  }
  look(below, low, high);
  return best;
}

/** Adds to `mix` how many rows of each kind a run has from `from` to before `to`. */
export function addKinds(
  run: SelectedRun,
  from: number,
  to: number,
  mix: number[],
): void {
  const { kinds, kindsBefore } = run;
  if (!kinds || !kindsBefore) {
    mix[run.kind] = (mix[run.kind] ?? 0) + to - from;
    return;
  }
  const first = Math.ceil(from / BLOCK);
  const last = Math.floor(to / BLOCK);
  if (last <= first) return addEach(kinds, from, to, mix);
  for (let kind = 0; kind < KINDS; kind += 1)
    mix[kind] =
      (mix[kind] ?? 0) +
      (kindsBefore[last * KINDS + kind] as number) -
      (kindsBefore[first * KINDS + kind] as number);
  addEach(kinds, from, first * BLOCK, mix);
  addEach(kinds, last * BLOCK, to, mix);
}

function addEach(
  kinds: Uint8Array,
  from: number,
  to: number,
  mix: number[],
): void {
  for (let index = from; index < to; index += 1) {
    const kind = kinds[index] as number;
    mix[kind] = (mix[kind] ?? 0) + 1;
  }
}
