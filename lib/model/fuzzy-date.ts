/** How precisely the record knows a date. */
export type Precision = "day" | "month" | "year";

/** An EDTF level 1 date as the stretch of time it may mean: UTC milliseconds, `start` inclusive, `end` exclusive. */
export interface FuzzyDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly approximate: boolean;
}
