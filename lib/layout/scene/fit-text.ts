import type { TextMetrics } from "../../model/text-metrics";
import { wrapLines } from "../wrap-lines";

/** From one baseline to the next, by font size. */
const LEADING = 1.3;
/** Between paragraphs, by font size. */
const PARAGRAPH_GAP = 0.5;

/** Sizes to try for each part of a scene, stage pixels, the largest first; the last holds whatever happens. */
export const SCENE_SIZES = {
  title: [40, 36, 32, 28, 24],
  second: [26, 24, 22, 20, 18],
  figure: [200, 160, 132, 108, 88, 76, 68, 60, 52, 44, 36, 28],
  label: [30, 26, 24, 22, 20, 18],
  quote: [40, 36, 32, 30, 28, 26, 24, 22, 20, 18],
  text: [30, 28, 26, 24, 22, 20, 18],
  step: [26, 24, 22, 20, 18],
} as const;

interface TextRoom {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  readonly metrics: TextMetrics;
  /** How much wider than the measured face the text is set; serif titles some 1.1. */
  readonly wider?: number;
}

/** The largest of some font sizes at which paragraphs fit a room, else the least. */
export function fitText(
  paragraphs: readonly string[],
  { width, height, sizes, metrics, wider = 1.04 }: TextRoom,
): number {
  const fits = (fontSize: number) => {
    const rows = paragraphs.map((text) =>
      wrapLines(text, { width: width / wider, fontSize, metrics }),
    );
    const lines = rows.reduce((sum, { length }) => sum + length, 0);
    const gaps = Math.max(0, rows.length - 1) * PARAGRAPH_GAP;
    return (lines * LEADING + gaps) * fontSize <= height;
  };
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}
