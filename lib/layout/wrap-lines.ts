import type { TextMetrics } from "../model/text-metrics";
import { textWidth } from "./text-width";

// Words with the space after them; Chinese characters one by one, with the marks that may not begin a line.
const PIECE =
  /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef《“‘][、，。；：！？）》”’…]*|[^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef《“‘]+\s*|\s+/gu;

interface LineRoom {
  /** Pixels. */
  readonly width: number;
  readonly fontSize: number;
  readonly metrics: TextMetrics;
  /** Most lines; what is left over ends in an ellipsis. */
  readonly most?: number;
}

/** A text in lines that fit a width; a word that is wider than a line is cut. */
export function wrapLines(text: string, room: LineRoom): string[] {
  const { width, fontSize, metrics, most = Infinity } = room;
  const fits = (line: string) =>
    textWidth(line.trimEnd(), fontSize, metrics) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECE) ?? []) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = "";
    for (const character of piece) {
      if (line !== "" && !fits(line + character)) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
    if (lines.length > most) break;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines.length <= most ? lines : shorten(lines.slice(0, most), fits);
}

function shorten(
  lines: readonly string[],
  fits: (line: string) => boolean,
): string[] {
  let last = lines.at(-1) ?? "";
  while (last !== "" && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, -1), `${last.trimEnd()}…`];
}
