import { textWidth } from "../../../layout/text-width";
import type { TextMetrics } from "../../../model/text-metrics";
import type { DrawnShape, TextShape } from "./drawn-shape";

/** A rectangle in the units of a drawing. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Semi-bold letters are this much wider than those that are measured. */
const BOLD = 1.06;
/** From the baseline to the middle of a line, of its height. */
const MIDDLE = 0.34;
const LINE = 1.2;

/** The rectangle around a shape; of a text before it is turned. */
export function shapeBounds(shape: DrawnShape, metrics: TextMetrics): Bounds {
  if (shape.kind === "text") return textBounds(shape, metrics);
  if (shape.kind === "group")
    return around(
      shape.shapes.flatMap((one) => corners(shapeBounds(one, metrics))),
    );
  if (shape.kind === "path")
    return around(shape.parts.flatMap(({ points }) => [...points]));
  const { x, y, width, height } = shape;
  return { x, y, width, height };
}

function textBounds(
  { runs, size, anchor, turn, ...at }: TextShape,
  metrics: TextMetrics,
): Bounds {
  const width = runs.reduce(
    (sum, { text, bold }) =>
      sum + textWidth(text, size, metrics) * (bold ? BOLD : 1),
    0,
  );
  const height = size * LINE;
  const left = { start: 0, middle: -width / 2, end: -width }[anchor];
  // A slide turns a box around its middle, a drawing around where the text begins.
  const middle = { x: left + width / 2, y: -MIDDLE * size };
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return {
    x: at.x + middle.x * cos - middle.y * sin - width / 2,
    y: at.y + middle.x * sin + middle.y * cos - height / 2,
    ...{ width, height },
  };
}

function corners({ x, y, width, height }: Bounds) {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

function around(
  points: readonly { readonly x: number; readonly y: number }[],
): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
