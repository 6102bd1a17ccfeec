import type { Colour, TextRun, TextShape } from "./drawn-shape";
import { textOf, type SvgNode } from "./svg-node";
import { colourOf, lengthOf, styleWithin, type SvgStyle } from "./svg-style";
import { placePoint, type Placement, type Point } from "./svg-transform";

const BLACK: Colour = { hex: "000000", opacity: 1 };

interface OpenLine extends Point {
  readonly style: SvgStyle;
  readonly runs: TextRun[];
}

/** The lines of a `<text>`: a new one wherever a part of it says where it stands. */
export function textShapes(
  node: SvgNode,
  style: SvgStyle,
  placed: Placement,
): TextShape[] {
  const lines: OpenLine[] = [];
  readLine(node, style, { x: 0, y: 0 }, lines);
  return lines.flatMap(({ x, y, style: own, runs }) => {
    const at = placePoint(placed, { x, y });
    const name = runs
      .map(({ text }) => text)
      .join("")
      .trim();
    return name === ""
      ? []
      : [
          {
            ...{ kind: "text", name, ...at, turn: placed.turn, runs },
            size: own.size * placed.scale,
            anchor: own.anchor,
          } as const,
        ];
  });
}

/** Adds the lines of an element; gives where the next one stands. */
function readLine(
  node: SvgNode,
  style: SvgStyle,
  from: Point,
  lines: OpenLine[],
): Point {
  const { x, y, dx, dy } = node.attributes;
  const at = {
    x: (x === undefined ? from.x : Number(x)) + lengthOf(dx, style.size),
    y: (y === undefined ? from.y : Number(y)) + lengthOf(dy, style.size),
  };
  const moves = x !== undefined || y !== undefined || dy !== undefined;
  if (moves || lines.length === 0) lines.push({ ...at, style, runs: [] });
  let next = at;
  for (const child of node.children) {
    if (typeof child === "string") addRun(child, style, lines);
    else if (child.tag === "tspan")
      next = readLine(child, styleWithin(style, child, null), next, lines);
    else if (child.tag === "a") addRun(textOf(child), style, lines);
  }
  return next;
}

function addRun(text: string, style: SvgStyle, lines: OpenLine[]): void {
  const { fill, fillOpacity, opacity, bold } = style;
  const colour = colourOf(fill, fillOpacity * opacity) ?? BLACK;
  lines.at(-1)?.runs.push({ text, bold, colour });
}
