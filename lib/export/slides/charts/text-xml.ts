import { PALETTE, type Ink } from "../../../theme/palette";

/** How text of a part of a chart looks; points. */
export function textXml(points: number, ink: Ink, bold = false): string {
  const colour = PALETTE[ink][0].slice(1).toUpperCase();
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
