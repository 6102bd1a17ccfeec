import type { IndexedTitle } from "./indexed-event";

/** Bits of `EventColumns.flags`. */
export const APPROXIMATE = 1;
export const OPEN_START = 2;
export const OPEN_END = 4;
/** The date has an end date of its own: several days, months or years. */
export const SPAN = 8;

/** What `EventColumns.precision` counts in. */
export const PRECISIONS = ["day", "month", "year"] as const;

/** Events as columns of typed arrays, all of one length; a row is an index into them. Rows may be in any order. */
export interface EventColumns {
  readonly length: number;
  /** UTC milliseconds, inclusive. */
  readonly start: Float64Array;
  /** UTC milliseconds, exclusive; later than `start`. */
  readonly end: Float64Array;
  /** Index into `PRECISIONS`. */
  readonly precision: Uint8Array;
  /** `APPROXIMATE`, `OPEN_START`, `OPEN_END`, `SPAN`. */
  readonly flags: Uint8Array;
  /** Index into `EVENT_KINDS`. */
  readonly kind: Uint8Array;
  readonly importance: Float32Array;
  readonly idOf: (row: number) => string;
  readonly titleOf: (row: number) => IndexedTitle;
}

/** A lane and the rows in it, each once, in any order. */
export interface LaneMembers {
  readonly id: string;
  readonly rows: Uint32Array;
}
