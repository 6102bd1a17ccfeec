import type { ScaleLinear } from "d3";
import type { IndexedEvent } from "../../model/indexed-event";
import type { MarkShape, SizedMark } from "./placed";

/** Radius of a drawn point, pixels. */
export const RADIUS = 4.5;
/** Diameter of a point, and the least width of any other mark, pixels. */
export const POINT = 10;
const LEAST = { point: POINT, span: POINT, month: 14, year: 14 } as const;

/**
 * The extent of an event on the axis, cut at the edges of the plot (0 to `width` pixels). A date known to the
 * month or year covers all of it; what is too short to see is widened about its middle.
 */
export function sizeMark(
  event: IndexedEvent,
  scale: ScaleLinear<number, number>,
  width: number,
): SizedMark {
  const from = Math.max(0, scale(event.start));
  const to = Math.min(width, scale(event.end));
  const shape = shapeOf(event, to - from);
  const half = Math.max(to - from, LEAST[shape]) / 2;
  const middle = (from + to) / 2;
  return shape === "point"
    ? { event, shape, x0: middle - POINT / 2, x1: middle + POINT / 2 }
    : { event, shape, x0: middle - half, x1: middle + half };
}

function shapeOf(event: IndexedEvent, width: number): MarkShape {
  if (event.precision !== "day") return event.precision;
  return event.endDate !== null && width > POINT ? "span" : "point";
}
