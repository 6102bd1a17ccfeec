import type { PathShape } from "./drawn-shape";
import { fillXml } from "./paint-xml";
import type { Bounds } from "./shape-bounds";
import type { PathPart } from "./svg-path";
import type { Point } from "./svg-transform";

/** The outline of a shape and what fills it (DrawingML); `unit` is how many of its units an EMU is to one of the shape. */
export function pathXml(
  { parts, fill }: PathShape,
  { x, y, width, height }: Bounds,
  unit: number,
): string {
  const at = (value: number) => Math.round(value * unit);
  const point = (one: Point) =>
    `<a:pt x="${at(one.x - x)}" y="${at(one.y - y)}"/>`;
  const filled = fill && encloses(parts);
  const inside = parts.map((part) => partXml(part, point)).join("");
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${at(width)}" h="${at(height)}"${filled ? "" : ' fill="none"'}>${inside}</a:path></a:pathLst></a:custGeom>${fillXml(filled ? fill : null)}`;
}

function partXml(part: PathPart, point: (one: Point) => string): string {
  switch (part.to) {
    case "move":
      return `<a:moveTo>${point(part.points[0])}</a:moveTo>`;
    case "line":
      return `<a:lnTo>${point(part.points[0])}</a:lnTo>`;
    case "curve":
      return `<a:cubicBezTo>${part.points.map(point).join("")}</a:cubicBezTo>`;
    default:
      return "<a:close/>";
  }
}

/** Whether any of the outlines has an inside: an SVG fills lines that have none. */
function encloses(parts: readonly PathPart[]): boolean {
  let length = 0;
  return parts.some(({ to }) => {
    length = to === "move" ? 0 : length + 1;
    return length > 1 || to === "curve";
  });
}

/** A path that is one straight line; null for any other. `rises` from its lower left to its upper right corner. */
export function straightLine({
  parts,
}: PathShape): { readonly rises: boolean } | null {
  const [first, second, third] = parts;
  if (first?.to !== "move" || second?.to !== "line" || third) return null;
  const [from, to] = [first.points[0], second.points[0]];
  return { rises: (to.x - from.x) * (to.y - from.y) < 0 };
}
