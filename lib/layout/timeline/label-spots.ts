import type { LabelLevel } from "./label-levels";
import {
  findCrossed,
  findHindrance,
  isFreeBeside,
  strips,
  take,
  type Hindrance,
  type LabelMap,
} from "./label-map";
import type { PlacedLabel } from "./placed-timeline";

/** Room between a title and its mark or leader, pixels. */
const GAP = 4;
const ASCENT = 10;

interface Lines {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Something that wants a title, and the title in one line and in two. */
export interface Titled {
  readonly row: number;
  /** World pixels. */
  readonly x0: number;
  readonly x1: number;
  /** Pixels from the top of the plot. */
  readonly top: number;
  /** The strip that it begins in, and the bits of all its strips. */
  readonly roof: number;
  readonly own: number;
  readonly lang: PlacedLabel["lang"];
  readonly one: Lines;
  readonly two: Lines | null;
  /** The height of a text beside it. */
  readonly level: LabelLevel | undefined;
}

/** Finds a free place for a title and takes it in the map; null where there is none. */
export function findSpot(
  titled: Titled,
  map: LabelMap,
  besideFirst: boolean,
  levels: readonly LabelLevel[],
): PlacedLabel | null {
  return besideFirst
    ? (beside(titled, map) ?? above(titled, map, levels))
    : (above(titled, map, levels) ?? beside(titled, map));
}

function beside(titled: Titled, map: LabelMap): PlacedLabel | null {
  const { x0, x1, one, level } = titled;
  if (!level) return null;
  const { width } = one;
  if (isFreeBeside(map, x1, GAP, width, level)) {
    const from = x1 + GAP;
    take(map, map.ink, from, from + width, level.ink);
    return labelAt(titled, one, from, "start", level.baseline, null);
  }
  if (!isFreeBeside(map, x0, GAP, -width, level)) return null;
  const to = x0 - GAP;
  take(map, map.ink, to - width, to, level.ink);
  return labelAt(titled, one, to, "end", level.baseline, null);
}

function isFree({ marks, ink }: Hindrance, level: LabelLevel): boolean {
  return ((marks & level.marks) | (ink & level.ink)) === 0;
}

// What is in the way of a text in one line and in two, to the right of a leader and to its left.
const rooms = [0, 1, 2, 3].map((): Hindrance => ({ marks: 0, ink: 0 }));

function above(
  titled: Titled,
  map: LabelMap,
  levels: readonly LabelLevel[],
): PlacedLabel | null {
  const { one, two, roof } = titled;
  const x = (titled.x0 + titled.x1) / 2;
  const crossed = findCrossed(map, x);
  let looked = 0;
  for (const level of levels) {
    if (level.foot > roof) continue;
    const text = level.lines === 1 ? one : two;
    const rise = strips(level.top, roof);
    if (!text || (crossed & rise) !== 0) continue;
    if ((looked & level.lines) === 0) {
      looked |= level.lines;
      lookAround(map, x, text.width, level.lines);
    }
    const right = rooms[level.lines * 2 - 2] as Hindrance;
    const left = rooms[level.lines * 2 - 1] as Hindrance;
    const isRight = isFree(right, level);
    if (!isRight && !isFree(left, level)) continue;
    const from = isRight ? x + GAP : x - GAP - text.width;
    take(map, map.ink, from, from + text.width, level.ink);
    take(map, map.ink, x - 1, x + 1, rise);
    const leader = { x, y0: titled.top, y1: level.baseline - ASCENT };
    return isRight
      ? labelAt(titled, text, x + GAP, "start", level.baseline, leader)
      : labelAt(titled, text, x - GAP, "end", level.baseline, leader);
  }
  return null;
}

function lookAround(
  map: LabelMap,
  x: number,
  width: number,
  lines: 1 | 2,
): void {
  const right = rooms[lines * 2 - 2] as Hindrance;
  const left = rooms[lines * 2 - 1] as Hindrance;
  findHindrance(map, x + GAP, x + GAP + width, right);
  findHindrance(map, x - GAP - width, x - GAP, left);
}

function labelAt(
  { row, lang }: Titled,
  { lines, width }: Lines,
  x: number,
  anchor: "start" | "end",
  y: number,
  leader: PlacedLabel["leader"],
): PlacedLabel {
  return { row, lines, lang, x, y, width, anchor, leader };
}
