import type { ExportGrid } from "@/lib/select/charts/grid-state-exports";
import { round } from "../round";
import type { ChartSize } from "./plot";

/** The lower bounds of the shades, current US dollars in millions; about a fifth of the figures falls in each. */
export const EXPORT_BINS = [0, 250, 1000, 2500, 5000] as const;

export interface PlacedCell {
  readonly x: number;
  readonly year: number;
  /** Current US dollars in millions; null where there is no figure. */
  readonly usdMillions: number | null;
  /** An index of `EXPORT_BINS`; null where there is no figure. */
  readonly bin: number | null;
}

export interface PlacedRow {
  readonly state: string;
  readonly name: string;
  readonly lit: boolean;
  /** Top of the row. */
  readonly y: number;
  readonly cells: readonly PlacedCell[];
}

/** Some of the rows under a head of their own. */
interface PlacedPart {
  readonly size: ChartSize;
  readonly rows: readonly PlacedRow[];
}

export interface PlacedHeat {
  /** The rows in order, the first half and the second, which stand side by side where there is room. */
  readonly parts: readonly PlacedPart[];
  readonly cell: ChartSize;
  /** The years above the columns. */
  readonly heads: readonly { readonly x: number; readonly label: string }[];
}

const NAMES = 134;
const ROW = 19;
const HEAD = 20;

/** Places states in rows and years in columns, each figure in one of five shades. */
export function layoutExportHeat(
  { years, rows }: ExportGrid,
  width: number,
): PlacedHeat {
  const column = (width - NAMES) / Math.max(1, years.length);
  const half = Math.ceil(rows.length / 2);
  const parts = [rows.slice(0, half), rows.slice(half)].map((part) => ({
    size: { width, height: HEAD + part.length * ROW },
    rows: part.map(({ state, name, lit, values }, i) => ({
      state,
      name,
      lit,
      y: HEAD + i * ROW,
      cells: values.map((usdMillions, at) => ({
        x: round(NAMES + at * column),
        year: years[at] ?? 0,
        usdMillions,
        bin: usdMillions === null ? null : binOf(usdMillions),
      })),
    })),
  }));
  return {
    parts,
    cell: { width: round(column), height: ROW },
    heads: years
      .map((year, at) => ({
        x: round(NAMES + (at + 0.5) * column),
        label: String(year),
      }))
      // A year is wider than a column.
      .filter((_, at) => column > 34 || (years.length - 1 - at) % 2 === 0),
  };
}

/** The shade of a value of current US dollars in millions, as an index of `EXPORT_BINS`. */
export function binOf(usdMillions: number): number {
  return EXPORT_BINS.findLastIndex((bound) => usdMillions >= bound);
}
