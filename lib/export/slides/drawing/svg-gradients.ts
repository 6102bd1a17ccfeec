import type { ShapeFill } from "./drawn-shape";
import type { SvgNode } from "./svg-node";
import { colourOf } from "./svg-style";

/** The gradients of a drawing by their ids; all go from left to right. */
export function svgGradients(node: SvgNode): ReadonlyMap<string, ShapeFill> {
  const found = new Map<string, ShapeFill>();
  collect(node, found);
  return found;
}

function collect(node: SvgNode, found: Map<string, ShapeFill>): void {
  const { id } = node.attributes;
  if (node.tag === "linearGradient" && id) {
    found.set(id, { stops: elements(node).map(stopOf) });
    return;
  }
  for (const child of elements(node)) collect(child, found);
}

function stopOf({ attributes: own }: SvgNode) {
  const opacity = Number(own["stop-opacity"] ?? 1);
  const colour = colourOf(own["stop-color"] ?? "", 1);
  return {
    at: Math.min(1, Math.max(0, parseShare(own.offset ?? "0"))),
    hex: colour?.hex ?? "000000",
    opacity,
  };
}

function parseShare(text: string): number {
  return text.endsWith("%") ? parseFloat(text) / 100 : parseFloat(text);
}

function elements(node: SvgNode): SvgNode[] {
  return node.children.filter((child) => typeof child !== "string");
}
