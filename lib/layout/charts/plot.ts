import { linearScale } from "../linear-scale";
import { round } from "../round";

/** Width and height of a drawing in its own units; text is 13 units high. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Fits a phone at about one unit to the pixel, so that text stays at 12 pixels and over. */
export const CHART_SIZE: ChartSize = { width: 340, height: 264 };

/** The rectangle that data is drawn in, in units of the drawing. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place on an axis and the value it stands for. */
export interface Tick {
  readonly at: number;
  readonly value: number;
}

/** A place on an axis of time and the date that stands there. */
export interface DateTick {
  readonly at: number;
  readonly label: string;
}

/** What every drawing on two axes has. */
export interface PlacedAxes {
  readonly size: ChartSize;
  readonly plot: Plot;
  /** Along the bottom. */
  readonly xTicks: readonly DateTick[];
  /** Along the left, in the unit of the values. */
  readonly yTicks: readonly Tick[];
}

/** The plot inside a drawing, with room for y labels on the left, year labels below and direct labels on the right. */
export function plotWithin(
  size: ChartSize,
  labels: { readonly left: number; readonly right: number },
): Plot {
  return {
    left: labels.left,
    right: size.width - labels.right,
    top: 14,
    bottom: size.height - 24,
  };
}

/** A y scale from zero to at least `max`, with about `count` ticks at whole numbers. */
export function placeValues(
  max: number,
  plot: Plot,
  count = 4,
): { y: (value: number) => number; ticks: Tick[] } {
  const scale = linearScale(
    [0, Math.max(max, 1)],
    [plot.bottom, plot.top],
    count,
  );
  const ticks = scale.ticks(count).filter(Number.isInteger);
  return {
    y: (value) => round(scale(value)),
    ticks: ticks.map((value) => ({ at: round(scale(value)), value })),
  };
}

/** An x scale of whole years; a single year stands in the middle. */
export function placeYears(
  first: number,
  last: number,
  plot: Plot,
  count = 4,
): { x: (year: number) => number; ticks: DateTick[] } {
  const middle = (plot.left + plot.right) / 2;
  if (first === last)
    return { x: () => middle, ticks: [{ at: middle, label: String(first) }] };
  const scale = linearScale([first, last], [plot.left, plot.right]);
  return {
    x: (year) => round(scale(year)),
    ticks: scale
      .ticks(count)
      .filter(Number.isInteger)
      .map((year) => ({ at: round(scale(year)), label: String(year) })),
  };
}
