import type { ScaleLinear } from "d3";
import type { IndexedEvent } from "../../model/indexed-event";

/** Width of the columns in which left-out events are piled, pixels. */
const COLUMN = 7;

/**
 * SVG path data of one dot for each event that a filter leaves out, piled from `base` up to `top` (pixels); a
 * round-capped stroke draws each zero-length line as a dot. Decoration: a full pile grows no further.
 */
export function contextPath(
  events: readonly IndexedEvent[],
  scale: ScaleLinear<number, number>,
  base: number,
  top: number,
): string {
  const piles = new Map<number, number>();
  let path = "";
  for (const event of events) {
    const column = Math.round(scale((event.start + event.end) / 2) / COLUMN);
    const height = piles.get(column) ?? 0;
    piles.set(column, height + 1);
    const y = base - height * COLUMN;
    if (y >= top) path += `M${column * COLUMN} ${y}h0`;
  }
  return path;
}
