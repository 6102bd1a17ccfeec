import { round } from "../round";
import { LABEL_ROW } from "./plan-lanes";
import type { PlacedLabel } from "./placed-timeline";

/** SVG path data of the plate that a title stands on, in its lane's ground: cheaper to paint than an outline around its letters. */
export function plateOf({ lines, x, y, width, anchor }: PlacedLabel): string {
  const left = round((anchor === "end" ? x - width : x) - 2);
  const height = 14 + (lines.length - 1) * LABEL_ROW;
  return `M${left} ${y - 11}h${round(width + 4)}v${height}h-${round(width + 4)}z`;
}
