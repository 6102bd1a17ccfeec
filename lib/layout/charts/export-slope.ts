import type {
  ComparedState,
  ComparedYears,
} from "@/lib/select/charts/compare-export-years";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import { dodgeLabels } from "./dodge-labels";
import type { ChartSize, Plot, Tick } from "./plot";

/** A line from one year to another, with heights of its labels where it stands out. */
export interface PlacedSlope extends ComparedState {
  readonly y1: number;
  readonly y2: number;
  /** Where the values at either end stand; null for a line without labels. */
  readonly labels: { readonly left: number; readonly right: number } | null;
}

export interface PlacedSlopes {
  readonly size: ChartSize;
  readonly plot: Plot;
  /** Null when there are no two years. */
  readonly ends: readonly [number, number] | null;
  readonly lines: readonly PlacedSlope[];
  /** Values of the scale, ten times the one below; current US dollars in millions. */
  readonly ticks: readonly Tick[];
  /** Whether a label has two lines. */
  readonly roomy: boolean;
}

const LEFT = 58;
const RIGHT = 146;
const HEIGHT = 420;
/** Up to so many labels have two lines each. */
const MOST_ROOMY = 12;
const ROOMY = 31;
const DENSE = 16;

/** Places a line for each state on a scale of equal ratios, so that equal growth is equal steepness. */
export function layoutExportSlope(
  { ends, rows }: ComparedYears,
  width: number,
): PlacedSlopes {
  const lit = rows.filter((row) => row.lit);
  const roomy = lit.length <= MOST_ROOMY;
  const gap = roomy ? ROOMY : DENSE;
  const height = Math.max(HEIGHT, lit.length * gap + 60);
  const plot = {
    left: LEFT,
    right: width - RIGHT,
    top: 26,
    bottom: height - 8,
  };
  const values = rows.flatMap(({ before, after }) => [before, after]);
  const low = Math.log10(Math.min(...values));
  const high = Math.log10(Math.max(...values));
  const scale = linearScale([low, high], [plot.bottom - 8, plot.top + 8]);
  const y = (value: number) => round(scale(Math.log10(value)));
  const spread = (at: readonly number[]) =>
    dodgeLabels(at, gap, plot.top + gap / 2, plot.bottom - gap / 2);
  const left = dodgeLabels(
    lit.map(({ before }) => y(before)),
    DENSE,
    plot.top,
    plot.bottom,
  );
  const right = spread(lit.map(({ after }) => y(after)));
  const lines = rows.map((row) => {
    const at = lit.indexOf(row);
    return {
      ...row,
      y1: y(row.before),
      y2: y(row.after),
      labels:
        at < 0
          ? null
          : { left: round(left[at] ?? 0), right: round(right[at] ?? 0) },
    };
  });
  return {
    size: { width, height },
    plot,
    ends,
    lines,
    ticks: rows.length === 0 ? [] : tensBetween(low, high, y),
    roomy,
  };
}

function tensBetween(
  low: number,
  high: number,
  y: (value: number) => number,
): Tick[] {
  const tens = Array.from(
    { length: Math.floor(high) - Math.ceil(low) + 1 },
    (_, i) => 10 ** (Math.ceil(low) + i),
  );
  return tens.map((value) => ({ value, at: y(value) }));
}
