/** A line of the form `key: value`. */
export interface KeyLine {
  /** Counted from 1. */
  readonly line: number;
  readonly key: string;
  readonly value: string;
}

/** A line of a file with its number, counted from 1. */
export interface FileLine {
  readonly line: number;
  readonly text: string;
}

const KEY_LINE = /^([a-z]+(?:\.[a-z]+)*):(?:[ \t]+(.*))?$/;

/** Reads a line of the form `key: value`, keys in small letters; null where it is none. */
export function readKeyLine({ line, text }: FileLine): KeyLine | null {
  const [, key, value = ""] = KEY_LINE.exec(text.trimEnd()) ?? [];
  return key === undefined ? null : { line, key, value: value.trim() };
}
