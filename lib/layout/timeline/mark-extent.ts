import {
  OPEN_END,
  OPEN_START,
  SPAN,
  type EventColumns,
} from "../../model/event-columns";
import type { MarkShape, PlacedMark } from "./placed-timeline";

/** Diameter of a point, and the least width of any other mark, pixels. */
export const POINT = 10;
const LEAST = 14;
const SHAPES = ["point", "month", "year"] as const;

/** How an event is drawn: a date known to the month or year covers all of it, days too few to tell apart are a point. */
export function shapeOf(
  { precision, flags }: EventColumns,
  row: number,
  width: number,
): MarkShape {
  const shape = SHAPES[precision[row] ?? 0] ?? "point";
  if (shape !== "point") return shape;
  return width > POINT && ((flags[row] ?? 0) & SPAN) !== 0 ? "span" : "point";
}

/** The width in which a mark is drawn when its dates cover `width` pixels: what is too short to see is widened. */
export function drawnWidth(shape: MarkShape, width: number): number {
  if (shape === "point") return POINT;
  return shape === "span" ? width : Math.max(width, LEAST);
}

/** Which ends of an event's dates are open, by the flags of its row. */
export function openEnds(flags: number): PlacedMark["open"] {
  const from = (flags & OPEN_START) !== 0;
  const to = (flags & OPEN_END) !== 0;
  if (from) return to ? "both" : "start";
  return to ? "end" : null;
}
