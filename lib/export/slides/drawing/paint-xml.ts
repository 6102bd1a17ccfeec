import type { Colour, ShapeFill, ShapeStroke } from "./drawn-shape";

const EMU_PER_PIXEL = 9525;

/** A colour with its opacity (DrawingML). */
export function colourXml({ hex, opacity }: Colour): string {
  const alpha =
    opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
  return `<a:srgbClr val="${hex}">${alpha}</a:srgbClr>`;
}

/** What fills a shape (DrawingML). */
export function fillXml(fill: ShapeFill | null): string {
  if (!fill) return "<a:noFill/>";
  if ("hex" in fill) return `<a:solidFill>${colourXml(fill)}</a:solidFill>`;
  const stops = fill.stops
    .map(
      (stop) =>
        `<a:gs pos="${Math.round(stop.at * 100_000)}">${colourXml(stop)}</a:gs>`,
    )
    .join("");
  return `<a:gradFill><a:gsLst>${stops}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

/** What outlines a shape (DrawingML); `scale` is of its units to pixels. */
export function lineXml(stroke: ShapeStroke | null, scale: number): string {
  if (!stroke) return "<a:ln><a:noFill/></a:ln>";
  const width = Math.round(stroke.width * scale * EMU_PER_PIXEL);
  const dash = stroke.dashed ? '<a:prstDash val="sysDash"/>' : "";
  return `<a:ln w="${width}"><a:solidFill>${colourXml(stroke)}</a:solidFill>${dash}</a:ln>`;
}
