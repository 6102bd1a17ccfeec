import type { TextMetrics } from "../model/text-metrics";
import { wrapLines } from "./wrap-lines";

/** What stands in an embed, from top to bottom. */
export interface EmbedParts {
  readonly title: string;
  readonly subtitle: string;
  readonly filters: string;
  /** Width and height of the drawing in its own units, and the least and most pixels that it is wide. */
  readonly drawing: {
    readonly width: number;
    readonly height: number;
    readonly least: number;
    readonly most: number;
  };
  readonly notes: readonly string[];
  readonly foot: string;
}

// Of the sheet of embeds, in pixels; the serif of titles is wider than what is measured.
type Face = readonly [fontSize: number, line: number];
const TITLE: Face = [20, 23.4];
const QUIET: Face = [13.1, 18.9];
const FILTER: Face = [14, 20.2];
const EDGES = { side: 16, list: 17 } as const;
/** Below this an embed is scrolled sideways. */
const LEAST = 300;
/** Paddings, margins, the links below and the closed table. */
const FIXED = 120;

/** Pixels that an embed is high at a width: an estimate, for hosts that cannot hear its own word. */
export function embedHeight(
  parts: EmbedParts,
  width: number,
  metrics: TextMetrics,
): number {
  const inner = Math.max(LEAST, width) - 2 * EDGES.side;
  const linesOf = (text: string, [fontSize, line]: Face, room = inner) =>
    wrapLines(text, { width: room, fontSize, metrics }).length * line;
  const notes = parts.notes.map((note) =>
    linesOf(note, QUIET, inner - EDGES.list),
  );
  const { least, most, ...own } = parts.drawing;
  const drawn = Math.min(most, Math.max(least, inner));
  return Math.ceil(
    linesOf(parts.title, TITLE) +
      linesOf(parts.subtitle, QUIET) +
      linesOf(parts.filters, FILTER) +
      (own.height / own.width) * drawn +
      notes.reduce((sum, one) => sum + one, 0) +
      linesOf(parts.foot, QUIET) +
      FIXED,
  );
}
