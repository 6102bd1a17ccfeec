import type { TextMetrics } from "../model/text-metrics";
import { textWidth } from "./text-width";

// A line may end at a space, or between two Chinese characters.
const BREAK = /\s+|(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g;

/** A text in two lines, and the width of the longer one in pixels. */
export interface WrappedText {
  readonly lines: readonly [string, string];
  readonly width: number;
}

/** A text in two lines as equal in width as its words allow, or null when it has no place to break. */
export function wrapInTwo(
  text: string,
  fontSize: number,
  metrics: TextMetrics,
): WrappedText | null {
  let best: WrappedText | null = null;
  for (const match of text.matchAll(BREAK)) {
    const lines = [
      text.slice(0, match.index),
      text.slice(match.index + match[0].length),
    ] as const;
    const width = Math.max(
      textWidth(lines[0], fontSize, metrics),
      textWidth(lines[1], fontSize, metrics),
    );
    if (!best || width < best.width) best = { lines, width };
  }
  return best;
}
