import { round } from "../round";
import type { Plot } from "./plot";
import { textWidth } from "./text-width";

/** A point that wants a label, at the centre of its mark. */
interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Of its mark, the outline included. */
  readonly radius: number;
  /** Whether it is labelled even where there is no room. */
  readonly always: boolean;
}

/** Where the label of a point stands; y is the middle of its line. */
export interface PointLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HALF_LINE = 6.5;
// Between a label and its neighbours; capitals are wider than textWidth takes them for.
const AIR = 3;

/**
 * Labels points in turn where there is room: right, left, above or below, off every mark, off earlier labels and within
 * `bounds`. Null for a point that finds none.
 */
export function labelPoints(
  points: readonly LabelledPoint[],
  bounds: Plot,
): (PointLabel | null)[] {
  const taken: Box[] = [];
  return points.map((point) => {
    const options = optionsFor(point).map((label) => ({
      label,
      box: boxOf(label, point.text),
    }));
    const free = options.find(
      ({ box }) =>
        within(box, bounds) &&
        !taken.some((other) => cross(box, other)) &&
        !points.some((other) => covers(box, other)),
    );
    const chosen = free ?? (point.always ? options[0] : undefined);
    if (!chosen) return null;
    taken.push(chosen.box);
    return chosen.label;
  });
}

function optionsFor({ x, y, radius }: LabelledPoint): PointLabel[] {
  const beside = radius + AIR + 1;
  const above = radius + HALF_LINE + 1;
  return [
    { x: round(x + beside), y, anchor: "start" },
    { x: round(x - beside), y, anchor: "end" },
    { x, y: round(y - above), anchor: "middle" },
    { x, y: round(y + above), anchor: "middle" },
  ];
}

function boxOf({ x, y, anchor }: PointLabel, text: string): Box {
  const width = textWidth(text);
  const left =
    anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {
    left: left - AIR,
    right: left + width + AIR,
    top: y - HALF_LINE,
    bottom: y + HALF_LINE,
  };
}

function within(box: Box, bounds: Plot): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function cross(a: Box, b: Box): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}

function covers(box: Box, { x, y, radius }: LabelledPoint): boolean {
  return (
    x + radius > box.left &&
    x - radius < box.right &&
    y + radius > box.top &&
    y - radius < box.bottom
  );
}
