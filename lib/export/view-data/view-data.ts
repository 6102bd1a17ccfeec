import type { ChartDescription } from "@/lib/describe/charts/chart-description";

/** A view as data: what it says, and the tables behind its drawing. */
export interface ViewData {
  readonly name: string;
  readonly about: Pick<
    ChartDescription,
    | "title"
    | "subtitle"
    | "description"
    | "notes"
    | "source"
    | "asOf"
    | "tables"
  >;
  /** The active filters in words; empty when there are none. */
  readonly filters: string;
  /** The absolute address of the live view. */
  readonly live: string;
  /** Content hash of the version of the record. */
  readonly version: string;
  /** What of the address was not understood, in words; empty when all was. */
  readonly ignored: string;
  readonly locale: "en" | "zh";
}
