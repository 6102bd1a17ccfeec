import type { TextMetrics } from "../../model/text-metrics";
import { textWidth } from "../text-width";
import { wrapInTwo, type WrappedText } from "../wrap-text";

/** Font size of a label, pixels. */
export const LABEL_SIZE = 12.5;

/** A title as a label: its width in one line, and its two lines where it can be broken. */
export interface MeasuredTitle {
  readonly width: number;
  readonly wrapped: WrappedText | null;
}

// The same few hundred titles are measured again on every filter and every zoom; a million must not all be kept.
const MOST_KEPT = 20_000;
const measured = new WeakMap<TextMetrics, Map<string, MeasuredTitle>>();

/** Measures a title at the size of labels, pixels; once per title and font. */
export function measureTitle(
  text: string,
  metrics: TextMetrics,
): MeasuredTitle {
  const titles = measured.get(metrics) ?? new Map<string, MeasuredTitle>();
  measured.set(metrics, titles);
  const known = titles.get(text);
  if (known) return known;
  const fresh = {
    width: textWidth(text, LABEL_SIZE, metrics),
    wrapped: wrapInTwo(text, LABEL_SIZE, metrics),
  };
  if (titles.size >= MOST_KEPT) titles.clear();
  titles.set(text, fresh);
  return fresh;
}
