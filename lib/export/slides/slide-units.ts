import type { Box } from "../../layout/scene/scene-frame";
import { PALETTE, type Ink } from "../../theme/palette";

/** The face of titles and figures: what the theme of the slides has for heads, so that one change of it changes all. */
export const HEAD_FACE = "+mj-lt";

const PIXELS_PER_INCH = 96;

/** A box of the stage in inches of a slide. */
export function boxInches({ x, y, width, height }: Box) {
  return {
    x: x / PIXELS_PER_INCH,
    y: y / PIXELS_PER_INCH,
    w: width / PIXELS_PER_INCH,
    h: height / PIXELS_PER_INCH,
  };
}

/** A size of text on the stage in points, to the half. */
export function pointsOf(pixels: number): number {
  return Math.round(pixels * 1.5) / 2;
}

/** What every text box has: its place, its name, no margins. */
export function textBox(box: Box, name: string) {
  return { ...boxInches(box), objectName: name, margin: 0 };
}

/** A colour of the light theme as slides write it. */
export function inkHex(ink: Ink): string {
  return PALETTE[ink][0].slice(1).toUpperCase();
}
