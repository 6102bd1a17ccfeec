import type { TextMetrics } from "../model/text-metrics";
import { textWidth } from "./text-width";

// A row may end at a space, after a hyphen, a dash or a middle dot, or between two Chinese characters.
const BREAK = /\s+|(?<=[-–—·])|(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g;

/**
 * A text in as few rows of at most `width` pixels as its words allow, those rows as equal as can be. Nothing is cut:
 * a word wider than `width` stands in a row of its own.
 */
export function wrapRows(
  text: string,
  fontSize: number,
  width: number,
  metrics: TextMetrics,
): string[] {
  const wide = (row: string) => textWidth(row, fontSize, metrics);
  let rows = fill(text, wide, width);
  if (rows.length === 1) return rows;
  // Narrower by a step each time, as long as that makes no further row.
  for (let room = width - fontSize / 2; room > 0; room -= fontSize / 2) {
    const narrower = fill(text, wide, room);
    if (
      narrower.length > rows.length ||
      narrower.some((row) => wide(row) > room)
    )
      return rows;
    rows = narrower;
  }
  return rows;
}

function fill(
  text: string,
  wide: (row: string) => number,
  width: number,
): string[] {
  const rows: string[] = [];
  let start = 0;
  let end = 0;
  let next = 0;
  for (const match of [...text.matchAll(BREAK), null]) {
    const stop = match?.index ?? text.length;
    if (end > start && wide(text.slice(start, stop)) > width) {
      rows.push(text.slice(start, end));
      start = next;
    }
    end = stop;
    next = stop + (match?.[0].length ?? 0);
  }
  rows.push(text.slice(start, end));
  return rows;
}
