import { startOfYear } from "@/lib/time/utc-day";
import type { TimeWindow } from "@/lib/model/time-window";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import type { ChartSize, Plot } from "./plot";

/** The axis of time of a drawing, along the foot of its plot: the instants (UTC milliseconds) at the plot's two sides. */
export interface TimeAxis extends TimeWindow {
  readonly size: ChartSize;
  readonly plot: Plot;
}

/** The axis of a drawing whose years are points, from one to another: each stands at the middle of its year. */
export function yearAxis(
  first: number,
  last: number,
  { size, plot }: Pick<TimeAxis, "size" | "plot">,
): TimeAxis {
  const middle = (year: number) =>
    (startOfYear(year) + startOfYear(year + 1)) / 2;
  return { size, plot, start: middle(first), end: middle(last) };
}

/** Where an instant stands on an axis, in units of the drawing; what lies beyond its ends stands at them. */
export function placeInstant(axis: TimeAxis, instant: number): number {
  const { left, right } = axis.plot;
  const at = scaleOf(axis)(instant);
  return round(Math.min(right, Math.max(left, at)));
}

/** The instant at a place on an axis, also beyond its ends. */
export function instantAt(axis: TimeAxis, x: number): number {
  return scaleOf(axis).invert(x);
}

function scaleOf({ start, end, plot }: TimeAxis) {
  return linearScale([start, end], [plot.left, plot.right]);
}
