import type {
  ExportYear,
  StateExportSeries,
} from "@/lib/select/charts/trace-state-exports";
import { linePath } from "./line-path";
import { placeValues, placeYears, plotWithin } from "./plot";
import type { ChartSize, PlacedAxes } from "./plot";
import { yearAxis, type TimeAxis } from "./time-axis";

export interface PlacedValue {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  /** Current US dollars in millions. */
  readonly usdMillions: number;
}

export interface PlacedSeries extends PlacedAxes {
  readonly time: TimeAxis;
  /** SVG path data, broken where a year has no figure. */
  readonly line: string;
  readonly points: readonly PlacedValue[];
  readonly last: PlacedValue | null;
  /** The highest year where it is not the last. */
  readonly peak: PlacedValue | null;
}

/** Places the Census series of one state; years without a figure stay open. */
export function layoutStateExportSeries(
  series: StateExportSeries,
  size: ChartSize,
): PlacedSeries {
  const plot = plotWithin(size, { left: 52, right: 66 });
  const years = series.years;
  const known = years.filter(hasValue);
  const { y, ticks } = placeValues(
    Math.max(0, ...known.map((year) => year.usdMillions)),
    plot,
  );
  const { x, ticks: xTicks } = placeYears(
    years[0]?.year ?? 0,
    years.at(-1)?.year ?? 0,
    plot,
  );
  const points = known.map(({ year, usdMillions }) => ({
    year,
    usdMillions,
    x: x(year),
    y: y(usdMillions),
  }));
  const last = points.at(-1) ?? null;
  const [highest] = [...points].sort((a, b) => b.usdMillions - a.usdMillions);
  return {
    size,
    plot,
    time: yearAxis(years[0]?.year ?? 0, years.at(-1)?.year ?? 0, {
      size,
      plot,
    }),
    xTicks,
    yTicks: ticks,
    line: linePath(
      years.map((year) =>
        hasValue(year) ? { x: x(year.year), y: y(year.usdMillions) } : null,
      ),
    ),
    points,
    last,
    peak: highest && highest !== last ? highest : null,
  };
}

function hasValue(
  year: ExportYear,
): year is ExportYear & { usdMillions: number } {
  return year.usdMillions !== null;
}
