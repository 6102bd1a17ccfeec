import { linearScale } from "../linear-scale";
import type { TimeWindow } from "../../model/time-window";

/** Height of the axis above the lanes, pixels. */
export const AXIS = 26;
/** Room at both ends of the axis for a mark on the edge, pixels. */
export const PLOT_PAD = 16;

/** The time scale of a plot: UTC milliseconds to pixels; linear, because a UTC scale costs twenty times as much to make and its ticks are made in lib/time. */
export function plotScale(window: TimeWindow, width: number) {
  return linearScale([window.start, window.end], [PLOT_PAD, width - PLOT_PAD]);
}
