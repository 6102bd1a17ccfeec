/**
 * About how wide a text is in units of a drawing, on the generous side: no font is at hand where drawings are laid out.
 * East Asian characters take the full height, others a little over half of it.
 */
export function textWidth(text: string, size = 13): number {
  let ems = 0;
  for (const char of text) ems += char > "\u2e7f" ? 1 : 0.56;
  return ems * size;
}
