import type { PlacedMark } from "./placed-timeline";

/** Radius of a point, pixels. */
export const RADIUS = 4.5;

/** How a date known to the month or year, or without an end, fades out: share of its width and opacity there. */
export const SOFT_STOPS = {
  both: [
    { at: 0, opacity: 0.2 },
    { at: 0.3, opacity: 1 },
    { at: 0.7, opacity: 1 },
    { at: 1, opacity: 0.2 },
  ],
  start: [
    { at: 0, opacity: 0.1 },
    { at: 0.5, opacity: 1 },
    { at: 1, opacity: 1 },
  ],
  end: [
    { at: 0, opacity: 1 },
    { at: 0.5, opacity: 1 },
    { at: 1, opacity: 0.1 },
  ],
} as const;

/** The rounded rectangle that a mark is drawn as, pixels; a point is one as wide as high. */
export function markBox(
  { shape, x0, x1, y }: PlacedMark,
  selected: boolean,
): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx: number;
} {
  const grow = selected ? 1.5 : 0;
  if (shape === "point") {
    const reach = RADIUS + grow;
    const x = (x0 + x1) / 2;
    return {
      ...{ x: x - reach, y: y - reach, rx: reach },
      ...{ width: 2 * reach, height: 2 * reach },
    };
  }
  const inset = 0.75 - grow / 2;
  return {
    x: x0 + inset,
    y: y - RADIUS + inset,
    width: x1 - x0 - 2 * inset,
    height: RADIUS * 2 - 2 * inset,
    rx: shape === "year" ? 1.5 : RADIUS - inset,
  };
}

/** Which ends of a mark fade: both of a month or a year, the open ones of a range; null for none. */
export function softEnds({ shape, open }: PlacedMark): PlacedMark["open"] {
  return shape === "month" || shape === "year" ? "both" : open;
}
