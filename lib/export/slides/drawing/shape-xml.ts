import type { TextMetrics } from "../../../model/text-metrics";
import { escapeXml } from "../../feed/escape-xml";
import type {
  BoxShape,
  DrawnShape,
  GroupShape,
  PathShape,
  TextShape,
} from "./drawn-shape";
import { colourXml, fillXml, lineXml } from "./paint-xml";
import { pathXml, straightLine } from "./path-xml";
import { shapeBounds, type Bounds } from "./shape-bounds";

/** Where a drawing stands on a slide and what numbers its shapes have. */
export interface ShapeSite {
  /** Where the drawing's origin stands, pixels of the stage (96 to the inch). */
  readonly x: number;
  readonly y: number;
  /** Pixels of the stage to a unit of the drawing. */
  readonly scale: number;
  readonly metrics: TextMetrics;
  /** A number that no other shape of the slide has. */
  readonly nextId: () => number;
}

const EMU_PER_PIXEL = 9525;
/** Hundredths of a point to a pixel. */
const SIZE_PER_PIXEL = 75;
const LONGEST_NAME = 80;

/** A shape of a drawing as an element of a slide (PresentationML), each group with what is in it. */
export function shapeXml(shape: DrawnShape, site: ShapeSite): string {
  switch (shape.kind) {
    case "group":
      return groupXml(shape, site);
    case "text":
      return textXml(shape, site);
    case "path":
      return outlineXml(shape, site);
    default:
      return boxXml(shape, site);
  }
}

function groupXml(group: GroupShape, site: ShapeSite): string {
  const box = frameXml(shapeBounds(group, site.metrics), site);
  const inner = box
    .replaceAll("a:off", "a:chOff")
    .replaceAll("a:ext", "a:chExt");
  const inside = group.shapes.map((shape) => shapeXml(shape, site)).join("");
  return `<p:grpSp><p:nvGrpSpPr>${nameXml(group, site)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box}${inner}</a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
}

function boxXml(shape: BoxShape, site: ShapeSite): string {
  const { kind, radius, width, height } = shape;
  const share = Math.round(
    Math.min(0.5, radius / Math.min(width, height)) * 100_000,
  );
  const geometry =
    kind === "rect" && share > 0
      ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`
      : `<a:prstGeom prst="${kind}"><a:avLst/></a:prstGeom>`;
  return `<p:sp><p:nvSpPr>${nameXml(shape, site)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${frameXml(shape, site)}</a:xfrm>${geometry}${fillXml(shape.fill)}${lineXml(shape.stroke, site.scale)}</p:spPr></p:sp>`;
}

function outlineXml(shape: PathShape, site: ShapeSite): string {
  const bounds = shapeBounds(shape, site.metrics);
  const frame = frameXml(bounds, site);
  const stroke = lineXml(shape.stroke, site.scale);
  const line = straightLine(shape);
  if (line) {
    const flip = line.rises ? ' flipV="1"' : "";
    return `<p:cxnSp><p:nvCxnSpPr>${nameXml(shape, site)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${flip}>${frame}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${stroke}</p:spPr></p:cxnSp>`;
  }
  return `<p:sp><p:nvSpPr>${nameXml(shape, site)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${frame}</a:xfrm>${pathXml(shape, bounds, EMU_PER_PIXEL * site.scale)}${stroke}</p:spPr></p:sp>`;
}

const ALIGN = { start: "l", middle: "ctr", end: "r" } as const;

function textXml(shape: TextShape, site: ShapeSite): string {
  const size = Math.round(shape.size * site.scale * SIZE_PER_PIXEL);
  const turn =
    shape.turn === 0
      ? ""
      : ` rot="${Math.round((((shape.turn % 360) + 360) % 360) * 60_000)}"`;
  const runs = shape.runs
    .map(
      ({ text, bold, colour }) =>
        `<a:r><a:rPr lang="${languageOf(text)}" sz="${size}"${bold ? ' b="1"' : ""} dirty="0"><a:solidFill>${colourXml(colour)}</a:solidFill></a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`,
    )
    .join("");
  return `<p:sp><p:nvSpPr>${nameXml(shape, site)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm${turn}>${frameXml(shapeBounds(shape, site.metrics), site)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="${ALIGN[shape.anchor]}"/>${runs}</a:p></p:txBody></p:sp>`;
}

/** The language of a text for the spelling of the program that opens it. */
export function languageOf(text: string): "zh-CN" | "en-US" {
  return /[\u4e00-\u9fff]/.test(text) ? "zh-CN" : "en-US";
}

const KINDS = {
  ...{ group: "Group", text: "Text", path: "Outline" },
  ...{ rect: "Box", ellipse: "Dot" },
} as const;

function nameXml(shape: DrawnShape, { nextId }: ShapeSite): string {
  const id = nextId();
  const name =
    shape.name === ""
      ? `${KINDS[shape.kind]} ${id}`
      : shape.name.slice(0, LONGEST_NAME);
  const described =
    shape.kind === "group" ? ` descr="${escapeXml(shape.name)}"` : "";
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${described}/>`;
}

function frameXml(box: Bounds, { x, y, scale }: ShapeSite): string {
  const emu = (pixels: number) => Math.round(pixels * EMU_PER_PIXEL);
  return `<a:off x="${emu(x + box.x * scale)}" y="${emu(y + box.y * scale)}"/><a:ext cx="${emu(box.width * scale)}" cy="${emu(box.height * scale)}"/>`;
}
