import type {
  RankedExports,
  RankedState,
} from "@/lib/select/charts/rank-state-exports";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import type { ChartSize } from "./plot";

/** How many of the largest states are drawn; the others are in the table, and those that the filter names below. */
export const DRAWN_STATES = 12;

export interface PlacedBar extends RankedState {
  readonly x: number;
  /** The middle of the row. */
  readonly y: number;
  readonly width: number;
  /** Whether rows between the one above and this one are left out. */
  readonly afterBreak: boolean;
}

export interface PlacedBars {
  readonly size: ChartSize;
  readonly barHeight: number;
  readonly bars: readonly PlacedBar[];
  /** How many states the year has. */
  readonly total: number;
}

const ROW = 22;
const NAMES = 122;
const VALUES = 62;

/** Places the largest exporters as bars, one row each, and below them the states that the place filter names. */
export function layoutStateExports(
  exports: RankedExports,
  width: number,
): PlacedBars {
  const shown = exports.rows.filter(
    (row, i) => i < DRAWN_STATES || row.selected,
  );
  const longest = exports.rows[0]?.usdMillions ?? 1;
  const scale = linearScale([0, longest], [0, width - NAMES - VALUES]);
  const bars = shown.map((row, i) => ({
    ...row,
    x: NAMES,
    y: i * ROW + ROW / 2,
    width: round(scale(row.usdMillions)),
    afterBreak:
      i > 0 && exports.rows[exports.rows.indexOf(row) - 1] !== shown[i - 1],
  }));
  return {
    size: { width, height: Math.max(shown.length, 1) * ROW },
    barHeight: 14,
    bars,
    total: exports.rows.length,
  };
}
