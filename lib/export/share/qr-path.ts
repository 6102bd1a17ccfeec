import { encode } from "uqr";

/** A QR code to draw: its side in modules, and the dark ones as one path. */
export interface QrPath {
  /** Modules along a side, with the quiet zone. */
  readonly side: number;
  readonly path: string;
}

/** Modules of white around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4;
/** Bytes of the largest code at this level of correction. */
const LONGEST = 2331;

/** The QR code of a text; null where the text is too long for any code. */
export function qrPath(text: string): QrPath | null {
  if (new TextEncoder().encode(text).length > LONGEST) return null;
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const runs = data.flatMap((row, y) => darkRuns(row, y));
  return { side: size, path: runs.join("") };
}

function darkRuns(row: readonly boolean[], y: number): string[] {
  const runs: string[] = [];
  let x = 0;
  while (x < row.length) {
    const end = row.indexOf(!row[x], x);
    const next = end < 0 ? row.length : end;
    if (row[x]) runs.push(`M${x} ${y}h${next - x}v1h${x - next}z`);
    x = next;
  }
  return runs;
}
