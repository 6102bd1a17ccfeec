import type { TimeWindow } from "../../model/time-window";
import { PLOT_PAD } from "../timeline/plot-scale";
import type { StandingTimeline } from "./scene-timeline";

/** From places in one scene's timeline to places in another's, plot pixels of each. */
export interface PlaceMap {
  /** Pixels of the second for each of the first. */
  readonly scale: number;
  /** Where on the stage a place of the first is, in pixels of the second. */
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  /** Where the second has the instant that the first has at a place. */
  readonly later: (x: number) => number;
  /** Where the first had the instant that the second has at a place, in pixels of the second. */
  readonly earlier: (x: number) => number;
}

/** Compares two timelines on the stage. */
export function mapBetween(
  from: StandingTimeline,
  to: StandingTimeline,
): PlaceMap {
  const scale = from.scale / to.scale;
  const right =
    (from.box.x - to.box.x) / to.scale + from.gutter * scale - to.gutter;
  const down = (from.box.y - to.box.y) / to.scale;
  const x = (at: number) => at * scale + right;
  const one = plotOf(from.timeline);
  const other = plotOf(to.timeline);
  return {
    ...{ scale, x },
    y: (at) => at * scale + down,
    later: (at) => other.place(one.instant(at)),
    earlier: (at) => x(one.place(other.instant(at))),
  };
}

function plotOf({
  window: { start, end },
  width,
}: {
  readonly window: TimeWindow;
  readonly width: number;
}) {
  const perPixel = (end - start) / Math.max(1, width - 2 * PLOT_PAD);
  return {
    instant: (x: number) => start + (x - PLOT_PAD) * perPixel,
    place: (instant: number) => PLOT_PAD + (instant - start) / perPixel,
  };
}
