import type { Colour, ShapeFill, ShapePaint } from "./drawn-shape";
import type { SvgNode } from "./svg-node";

/** How a drawing paints at one of its elements; what an element does not say is as around it. */
export interface SvgStyle {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  /** Units of the element. */
  readonly strokeWidth: string;
  readonly dashes: string;
  readonly opacity: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: "start" | "middle" | "end";
}

/** How an SVG paints where nothing is said. */
export const PLAIN_STYLE: SvgStyle = {
  ...{ fill: "#000000", fillOpacity: 1, stroke: "none", strokeOpacity: 1 },
  ...{ strokeWidth: "1", dashes: "", opacity: 1 },
  ...{ size: 13, bold: false, anchor: "start" },
};

/** The style within an element; text of class `sheet` has the given size, where one is given. */
export function styleWithin(
  outer: SvgStyle,
  { attributes: own }: Pick<SvgNode, "attributes">,
  sheetText: number | null,
): SvgStyle {
  const sheet = sheetText !== null && /\bsheet\b/.test(own.class ?? "");
  const anchor = own["text-anchor"];
  return {
    fill: own.fill ?? outer.fill,
    fillOpacity: numberOf(own["fill-opacity"], outer.fillOpacity),
    stroke: own.stroke ?? outer.stroke,
    strokeOpacity: numberOf(own["stroke-opacity"], outer.strokeOpacity),
    strokeWidth: own["stroke-width"] ?? outer.strokeWidth,
    dashes: own["stroke-dasharray"] ?? outer.dashes,
    opacity: outer.opacity * numberOf(own.opacity, 1),
    size: sheet ? sheetText : numberOf(own["font-size"], outer.size),
    bold: own["font-weight"] ? isBold(own["font-weight"]) : outer.bold,
    anchor:
      anchor === "start" || anchor === "middle" || anchor === "end"
        ? anchor
        : outer.anchor,
  };
}

/** A length of an attribute, in units; `em` is of the size of the text. */
export function lengthOf(text: string | undefined, size: number): number {
  const value = numberOf(text, 0);
  return text?.endsWith("em") ? value * size : value;
}

/** What fills and outlines a shape; `scale` is of its units to those wanted, `gradients` the fills that have a name. */
export function paintOf(
  style: SvgStyle,
  scale: number,
  gradients: ReadonlyMap<string, ShapeFill>,
): ShapePaint {
  const width = lengthOf(style.strokeWidth, style.size) * scale;
  const stroke = colourOf(style.stroke, style.strokeOpacity * style.opacity);
  const named = /^url\(#(.+)\)$/.exec(style.fill)?.[1];
  return {
    fill:
      named === undefined
        ? colourOf(style.fill, style.fillOpacity * style.opacity)
        : (gradients.get(named) ?? null),
    stroke: stroke && {
      ...{ ...stroke, width },
      dashed: style.dashes !== "" && style.dashes !== "none",
    },
  };
}

/** A colour of an attribute; null where nothing is painted. */
export function colourOf(text: string, opacity: number): Colour | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (opacity === 0 || text === "none" || text === "transparent") return null;
  return {
    hex:
      hex?.toUpperCase() ??
      short
        ?.slice(1)
        .map((digit) => digit + digit)
        .join("")
        .toUpperCase() ??
      "000000",
    opacity,
  };
}

function isBold(weight: string): boolean {
  return weight === "bold" || Number(weight) >= 600;
}

function numberOf(text: string | undefined, otherwise: number): number {
  const value = parseFloat(text ?? "");
  return Number.isFinite(value) ? value : otherwise;
}
