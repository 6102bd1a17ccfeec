import type { DrawnShape, ShapeFill, ShapePaint } from "./drawn-shape";
import { svgGradients } from "./svg-gradients";
import { readSvg, textOf, type SvgNode } from "./svg-node";
import { movePart, readPath } from "./svg-path";
import {
  lengthOf,
  paintOf,
  PLAIN_STYLE,
  styleWithin,
  type SvgStyle,
} from "./svg-style";
import { textShapes } from "./svg-text";
import {
  placePoint,
  placeWithin,
  readTransform,
  UNMOVED,
  type Placement,
} from "./svg-transform";

interface Surroundings {
  readonly style: SvgStyle;
  readonly placed: Placement;
  readonly gradients: ReadonlyMap<string, ShapeFill>;
  readonly sheetText: number | null;
}

/**
 * The shapes of a drawing, in the units of its outermost viewBox: what React writes of the views of this site, with their
 * groups. Text of class `sheet` has the given height, where one is given. Nothing is cut at the edge of a drawing.
 */
export function svgShapes(
  markup: string,
  sheetText: number | null,
): DrawnShape[] {
  const root = readSvg(markup);
  return shapesIn(root, {
    ...{ style: PLAIN_STYLE, placed: UNMOVED, sheetText },
    gradients: svgGradients(root),
  });
}

function shapesIn(node: SvgNode, around: Surroundings): DrawnShape[] {
  return node.children.flatMap((child) =>
    typeof child === "string" ? [] : shapesOf(child, around),
  );
}

function shapesOf(node: SvgNode, around: Surroundings): DrawnShape[] {
  const within = {
    ...around,
    style: styleWithin(around.style, node, around.sheetText),
    placed: placeWithin(around.placed, ownPlacement(node)),
  };
  switch (node.tag) {
    case "svg":
    case "g":
    case "a":
      return grouped(node, shapesIn(node, within));
    case "text":
      return textShapes(node, within.style, within.placed);
    case "rect":
    case "circle":
    case "ellipse":
    case "line":
    case "path":
      return figureOf(node, within);
    default:
      return [];
  }
}

/** What moves and scales the inside of an element. */
function ownPlacement({ tag, attributes }: SvgNode): Placement {
  const { transform = "", x, y, width, viewBox } = attributes;
  const own = readTransform(transform);
  if (tag !== "svg") return own;
  const [left = 0, top = 0, room = 0] = (viewBox ?? "")
    .split(/\s+/)
    .map(Number);
  const scale = room > 0 && width ? parseFloat(width) / room : 1;
  const moved = { x: Number(x ?? 0), y: Number(y ?? 0) };
  return placeWithin(own, {
    ...{ scale, turn: 0 },
    x: moved.x - left * scale,
    y: moved.y - top * scale,
  });
}

// What the page gives a name is one thing to somebody who moves it.
function grouped(
  { attributes: own }: SvgNode,
  shapes: DrawnShape[],
): DrawnShape[] {
  const name = own["aria-label"] ?? own["data-group"];
  return name === undefined || shapes.length === 0
    ? shapes
    : [{ kind: "group", name, shapes }];
}

function figureOf(node: SvgNode, around: Surroundings): DrawnShape[] {
  const { style, placed, gradients } = around;
  const line = node.tag === "line";
  const paint = paintOf(
    line ? { ...style, fill: "none" } : style,
    placed.scale,
    gradients,
  );
  if (!paint.fill && !paint.stroke) return [];
  const title = node.children.find(
    (child) => typeof child !== "string" && child.tag === "title",
  );
  const name = title ? textOf(title) : "";
  return node.tag === "path" || line
    ? pathOf(node, around, { ...paint, name })
    : boxOf(node, around, { ...paint, name });
}

function pathOf(
  { attributes: own }: SvgNode,
  { placed }: Surroundings,
  paint: ShapePaint & { readonly name: string },
): DrawnShape[] {
  const data =
    own.d ?? `M${own.x1 ?? 0},${own.y1 ?? 0}L${own.x2 ?? 0},${own.y2 ?? 0}`;
  const parts = readPath(data).map((part) =>
    movePart(part, (point) => placePoint(placed, point)),
  );
  return parts.length < 2 ? [] : [{ kind: "path", parts, ...paint }];
}

function boxOf(
  { tag, attributes: own }: SvgNode,
  { placed, style }: Surroundings,
  paint: ShapePaint & { readonly name: string },
): DrawnShape[] {
  const value = (name: string) => lengthOf(own[name], style.size);
  const round = tag !== "rect";
  const rx = own.r === undefined ? value("rx") : value("r");
  const ry = own.r === undefined ? value("ry") : value("r");
  const [width, height] = round
    ? [2 * rx, 2 * ry]
    : [value("width"), value("height")];
  if (width <= 0 || height <= 0) return [];
  const corner = placePoint(placed, {
    x: round ? value("cx") - rx : value("x"),
    y: round ? value("cy") - ry : value("y"),
  });
  return [
    {
      ...{ kind: round ? "ellipse" : "rect", ...corner, ...paint },
      width: width * placed.scale,
      height: height * placed.scale,
      radius: round ? 0 : Math.max(rx, ry) * placed.scale,
    },
  ];
}
