import type { Locale } from "../../model/bilingual";
import type { TextMetrics } from "../../model/text-metrics";
import type { TimeWindow } from "../../model/time-window";
import { RECORD_START } from "../../time/record-window";
import { drawLane } from "./draw-lane";
import type { TimelineIndex } from "./index-lanes";
import { placeTicks } from "./place-ticks";
import type { PlacedTimeline } from "./placed-timeline";
import { planLanes, type LaneArrangement } from "./plan-lanes";
import { AXIS, PLOT_PAD, plotScale } from "./plot-scale";
import type { RowSelection } from "./select-rows";
import { placeWorld, prepareLanes, type World } from "./place-world";

export interface PlacerOptions extends LaneArrangement {
  readonly metrics: TextMetrics;
  readonly locale: Locale;
  /** The row of the selected event: labelled before all others. */
  readonly selected: number | null;
}

/** What of time is shown, and in how many pixels. */
export interface PlotView {
  readonly window: TimeWindow;
  /** Width of the plot, pixels. */
  readonly width: number;
}

/** Places a view of a timeline; each event of the window that passes is in exactly one mark or cluster of each lane it is in. */
export type Placer = (view: PlotView) => PlacedTimeline;

// The scale before the last one, so that there and back costs nothing.
const SCALES = 3;

/**
 * Makes the placer of a selection. All is placed in world pixels, whose 0 is the record's first instant, once for each
 * scale; a view of that scale translates and culls it, so that nothing moves against anything else under a pan.
 */
export function makePlacer(
  index: TimelineIndex,
  selection: RowSelection,
  options: PlacerOptions,
): Placer {
  const { columns, scale: keys } = index;
  const plans = planLanes(selection.lanes, options);
  const last = plans.at(-1)?.plan;
  const height = last ? last.y + last.height : AXIS;
  const sources = prepareLanes(selection, columns);
  const worlds = new Map<string, World>();
  const worldAt = (perMs: number, plotWidth: number): World => {
    const key = `${perMs} ${plotWidth}`;
    const room = { ...options, columns, keys, perMs, plotWidth };
    const world = worlds.get(key) ?? placeWorld(sources, plans, room);
    worlds.delete(key);
    worlds.set(key, world);
    for (const oldest of worlds.keys()) {
      if (worlds.size <= SCALES) break;
      worlds.delete(oldest);
    }
    return world;
  };
  return ({ window, width }) => {
    const perMs = scaleOf(window, width);
    const world = worldAt(perMs, width);
    const left = (window.start - RECORD_START) * perMs - PLOT_PAD;
    const view = { columns, keys, perMs, window, left, right: left + width };
    const scale = plotScale(window, width);
    return {
      ...{ width, height, window },
      ticks: placeTicks({ ...options, window, width }, scale),
      lanes: plans.map(({ plan, lane }) => drawLane(world, lane, plan, view)),
    };
  };
}

// Pixels per millisecond, rounded so that a window and the same window panned, whose lengths differ by the error of a sum, have one.
function scaleOf({ start, end }: TimeWindow, width: number): number {
  const room = Math.max(1, width - 2 * PLOT_PAD);
  return Number((room / Math.max(1, end - start)).toPrecision(9));
}
