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

type Face = readonly [fontSize: number, line: number];

/** What an estimate takes from the sheet of embeds (app/_embed/embed.css), pixels: the font size of its root, the padding at either side, the size and line of each kind of text. A test holds them together. */
export const EMBED_SHEET = {
  root: 15,
  side: 16,
  // Measured as sans; the serif of titles is wider.
  title: [20, 23.4],
  quiet: [13.1, 18.9],
  filter: [14, 20.2],
} as const;
const { side: SIDE, title: TITLE, quiet: QUIET, filter: FILTER } = EMBED_SHEET;
const LIST = 17;
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
  const inner = Math.max(LEAST, width) - 2 * SIDE;
  const linesOf = (text: string, [fontSize, line]: Face, room = inner) =>
    wrapLines(text, { width: room, fontSize, metrics }).length * line;
  const notes = parts.notes.map((note) => linesOf(note, QUIET, inner - LIST));
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
