const BITS = 11;
const DIGITS = 1 << BITS;
const SLICE = 1 << 18;

type Counts = readonly Uint32Array[];

/**
 * Sorts `keys` in place, and `values` along with them, by a stable radix sort; yields the number of steps done since
 * the last yield, `SORT_STEPS` for each key in the end.
 */
export function* sortByKey(
  keys: Uint32Array,
  values: Uint32Array,
): Generator<number, void> {
  const { length } = keys;
  const counts = [0, 1, 2].map(() => new Uint32Array(DIGITS));
  for (let at = 0; at < length; at += SLICE) {
    const to = Math.min(length, at + SLICE);
    countDigits(keys, at, to, counts);
    yield to - at;
  }
  let from: Columns = { keys, values };
  let into: Columns = {
    keys: new Uint32Array(length),
    values: new Uint32Array(length),
  };
  for (const [pass, count] of counts.entries()) {
    if (count.includes(length)) {
      yield length;
      continue;
    }
    sumUp(count);
    for (let at = 0; at < length; at += SLICE) {
      const to = Math.min(length, at + SLICE);
      scatter(from, into, { at, to, shift: pass * BITS, next: count });
      yield to - at;
    }
    [from, into] = [into, from];
  }
  if (from.keys === keys) return;
  keys.set(from.keys);
  values.set(from.values);
}

/** How many steps `sortByKey` takes for each key. */
export const SORT_STEPS = 4;

function countDigits(
  keys: Uint32Array,
  at: number,
  to: number,
  [low = keys, middle = keys, high = keys]: Counts,
): void {
  for (let index = at; index < to; index += 1) {
    const key = keys[index] as number;
    (low[key & (DIGITS - 1)] as number) += 1;
    (middle[(key >>> BITS) & (DIGITS - 1)] as number) += 1;
    (high[key >>> (2 * BITS)] as number) += 1;
  }
}

function sumUp(counts: Uint32Array): void {
  let sum = 0;
  for (let digit = 0; digit < counts.length; digit += 1) {
    const count = counts[digit] as number;
    counts[digit] = sum;
    sum += count;
  }
}

interface Columns {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

function scatter(
  from: Columns,
  into: Columns,
  part: { at: number; to: number; shift: number; next: Uint32Array },
): void {
  const { keys, values } = from;
  const { keys: sortedKeys, values: sortedValues } = into;
  const { to, shift, next } = part;
  for (let index = part.at; index < to; index += 1) {
    const key = keys[index] as number;
    const digit = (key >>> shift) & (DIGITS - 1);
    const place = next[digit] as number;
    next[digit] = place + 1;
    sortedKeys[place] = key;
    sortedValues[place] = values[index] as number;
  }
}
