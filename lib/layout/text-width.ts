import type { TextMetrics } from "../model/text-metrics";

// CJK ideographs, kana, full-width forms and CJK punctuation stand in a square of one em.
const FULL_WIDTH =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const AVERAGE = 560;

/** Width of one line of text in pixels at a font size in pixels, kerning not counted. */
export function textWidth(
  text: string,
  fontSize: number,
  metrics: TextMetrics,
): number {
  let milliEms = 0;
  for (const character of text)
    milliEms +=
      metrics[character] ?? (FULL_WIDTH.test(character) ? 1000 : AVERAGE);
  return (milliEms * fontSize) / 1000;
}
