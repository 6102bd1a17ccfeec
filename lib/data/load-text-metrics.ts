import "server-only";
import { join } from "node:path";
import { openSync, type Font } from "fontkit";
import type { TextMetrics } from "../model/text-metrics";

const FILE = join(
  process.cwd(),
  "node_modules/@fontsource/source-sans-3/files",
  "source-sans-3-latin-400-normal.woff2",
);
/** Latin-1 and the general punctuation that titles use. */
const CODES = [
  ...Array.from({ length: 0x100 - 0x20 }, (_, index) => index + 0x20),
  ...[..."–—‘’“”•…−"].map((character) => character.charCodeAt(0)),
];

let loaded: TextMetrics | undefined;

/** The advance widths of the font that pages label with, read once from the font file itself. */
export function loadTextMetrics(): TextMetrics {
  loaded ??= readMetrics();
  return loaded;
}

function readMetrics(): TextMetrics {
  const font = openSync(FILE) as Font;
  return Object.fromEntries(
    CODES.filter((code) => font.hasGlyphForCodePoint(code)).map((code) => [
      String.fromCharCode(code),
      Math.round(
        (font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000,
      ),
    ]),
  );
}
