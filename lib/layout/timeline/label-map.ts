/** Pixels that a column and a strip of the map stand for. */
const COLUMN = 2;
/** Height of a strip, pixels: a row of marks has four, a row of labels five. */
export const STRIP = 3;
/** Least room between a label and what stands beside it, pixels. */
const CLEAR = 6;

/**
 * A stretch of a lane as a bitmap, a whole number for each column of pixels and a bit in it for each strip from above:
 * what is taken there by marks, by those more important than the one in hand, and by texts and leaders.
 */
export interface LabelMap {
  /** World pixels; no label reaches beyond. */
  readonly from: number;
  readonly to: number;
  readonly marks: Int32Array;
  readonly greater: Int32Array;
  readonly ink: Int32Array;
}

/** An empty map of a stretch of world pixels. */
export function makeLabelMap(from: number, to: number): LabelMap {
  const columns = Math.ceil((to - from) / COLUMN) + 1;
  const empty = () => new Int32Array(columns);
  return { from, to, marks: empty(), greater: empty(), ink: empty() };
}

/** The bits of the strips from one to before another. */
export function strips(from: number, to: number): number {
  return to - from >= 32 ? -1 : ((1 << (to - from)) - 1) << from;
}

/** Takes strips of one layer from one world pixel to another. */
export function take(
  { from }: LabelMap,
  layer: Int32Array,
  x0: number,
  x1: number,
  bits: number,
): void {
  const first = Math.max(0, Math.floor((x0 - from) / COLUMN));
  const last = Math.min(layer.length - 1, Math.floor((x1 - from) / COLUMN));
  for (let column = first; column <= last; column += 1)
    layer[column] = (layer[column] as number) | bits;
}

/** What a layer of a map has taken anywhere from one world pixel to another, as bits; no further than a bit of `stop`. */
function takenIn(
  map: LabelMap,
  layer: Int32Array,
  x0: number,
  x1: number,
  stop: number,
): number {
  const { from } = map;
  const last = Math.min(layer.length - 1, Math.floor((x1 - from) / COLUMN));
  let bits = 0;
  for (
    let column = Math.max(0, Math.floor((x0 - from) / COLUMN));
    column <= last && (bits & stop) === 0;
    column += 1
  )
    bits |= layer[column] as number;
  return bits;
}

/** What is in the way of a text, as bits of `marks` and of `ink`; -1 for all where it would reach over the end of the map. */
export interface Hindrance {
  marks: number;
  ink: number;
}

/** Finds out what is in the way of a text from one world pixel to another, into `found`. */
export function findHindrance(
  map: LabelMap,
  x0: number,
  x1: number,
  found: Hindrance,
): void {
  const over = x0 < map.from || x1 > map.to;
  const [low, high] = [x0 - CLEAR, x1 + CLEAR];
  found.marks = over ? -1 : takenIn(map, map.marks, low, high, 0);
  found.ink = over ? -1 : takenIn(map, map.ink, low, high, 0);
}

/** Whether nothing is in the way of a text right after a mark's end, or right before its start where `width` is negative. */
export function isFreeBeside(
  map: LabelMap,
  edge: number,
  gap: number,
  width: number,
  need: Hindrance,
): boolean {
  const far = width < 0 ? edge - gap + width : edge + gap + width;
  if (far < map.from || far > map.to) return false;
  // The mark itself is taken: one starts beside its column.
  const column = Math.floor((edge - map.from) / COLUMN);
  const next = width < 0 ? column - 0.5 : column + 1.5;
  const near = map.from + next * COLUMN;
  const low = width < 0 ? far - CLEAR : near;
  const high = width < 0 ? near : far + CLEAR;
  return (
    (takenIn(map, map.ink, low, high, need.ink) & need.ink) === 0 &&
    (takenIn(map, map.marks, low, high, need.marks) & need.marks) === 0
  );
}

/** What a leader at a world pixel would cross: texts, leaders and marks more important than its own, as bits. */
export function findCrossed(map: LabelMap, x: number): number {
  return (
    takenIn(map, map.ink, x - CLEAR, x + CLEAR, 0) |
    takenIn(map, map.greater, x - 1, x + 1, 0)
  );
}
