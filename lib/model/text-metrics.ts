/** Advance widths of a font in thousandths of an em, by character. */
export type TextMetrics = Readonly<Record<string, number>>;
