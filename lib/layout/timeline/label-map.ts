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

/** What a text needs: where it stands, which marks it must not cover, which texts and leaders. */
export interface TextRoom {
  readonly x0: number;
  readonly x1: number;
  readonly body: number;
  readonly ink: number;
}

/** Whether a text finds its room free; `beside` is the edge of its own mark where that is in its row. */
export function isTextFree(
  { from, to, marks, ink }: LabelMap,
  text: TextRoom,
  beside: { readonly after?: number; readonly before?: number } = {},
): boolean {
  if (text.x0 < from || text.x1 > to) return false;
  const { after, before } = beside;
  const first =
    after === undefined
      ? Math.max(0, Math.floor((text.x0 - CLEAR - from) / COLUMN))
      : Math.max(0, Math.floor((after - from) / COLUMN) + 1);
  const last =
    before === undefined
      ? Math.floor((text.x1 + CLEAR - from) / COLUMN)
      : Math.floor((before - from) / COLUMN) - 1;
  const end = Math.min(marks.length - 1, last);
  for (let column = first; column <= end; column += 1)
    if (
      (((marks[column] as number) & text.body) |
        ((ink[column] as number) & text.ink)) !==
      0
    )
      return false;
  return true;
}

/** Whether a leader at a world pixel crosses no text, no leader and no mark more important than its own. */
export function isLeaderFree(
  { from, greater, ink }: LabelMap,
  x: number,
  bits: number,
): boolean {
  const at = (side: number) => Math.floor((x + side - from) / COLUMN);
  const last = Math.min(ink.length - 1, at(CLEAR));
  for (let column = Math.max(0, at(-CLEAR)); column <= last; column += 1)
    if (((ink[column] as number) & bits) !== 0) return false;
  const end = Math.min(ink.length - 1, at(1));
  for (let column = Math.max(0, at(-1)); column <= end; column += 1)
    if (((greater[column] as number) & bits) !== 0) return false;
  return true;
}
