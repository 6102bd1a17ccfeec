/** A reference in a text: what of the record stands there. */
export interface Reference {
  /** As written, braces and all. */
  readonly written: string;
  readonly measure: string;
  /** What stands behind the colon; empty for nothing. */
  readonly argument: string;
  /** What stands behind the question mark, in the grammar of addresses; null without one. */
  readonly query: string | null;
}

/** What two braces open, on one line; without two that close it is no reference, and must be found to be said so. */
export const REFERENCES = /\{\{[^{}\n]*(?:\}\})?/g;
const FORM = /^\{\{([a-z]+(?:-[a-z]+)*)(?::([^?\s]+))?(?:\?(\S*))?\}\}$/;

/** Reads a reference; null where it is not of the form `{{measure:argument?query}}`, the last two as needed. */
export function readReference(written: string): Reference | null {
  const [, measure, argument = "", query = null] = FORM.exec(written) ?? [];
  return measure === undefined ? null : { written, measure, argument, query };
}

/** Whether a text is one reference and nothing else. */
export function isReference(text: string): boolean {
  return readReference(text) !== null;
}
