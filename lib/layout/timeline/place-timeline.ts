import { scaleLinear } from "d3";
import type { Locale } from "../../model/bilingual";
import type { IndexedEvent } from "../../model/indexed-event";
import { RECORD_START } from "../../time/record-window";
import type { TextMetrics } from "../../model/text-metrics";
import { textWidth } from "../text-width";
import { planKindLanes } from "./lane-plan";
import { placeLane } from "./place-lane";
import { placeTicks } from "./place-ticks";
import type { TimeWindow } from "../../model/time-window";
import type { PlacedTimeline } from "./placed";

/** Height of the axis above the lanes, pixels. */
export const AXIS = 26;
/** Room at both ends of the axis for a mark on the edge, pixels. */
export const PLOT_PAD = 16;

export interface TimelineInput {
  /** The whole record. */
  readonly events: readonly IndexedEvent[];
  /** Ids of the events that pass every filter, the window included. */
  readonly passing: ReadonlySet<string>;
  readonly window: TimeWindow;
  /** Width of the plot, pixels. */
  readonly width: number;
  readonly metrics: TextMetrics;
  readonly locale: Locale;
  readonly selected: string | null;
  /** The text of each lane's heading where it stands inside the plot; null where it has a column of its own. */
  readonly headings: Readonly<Record<string, string>> | null;
}

/** The time scale of a plot: UTC milliseconds to pixels; linear, because a UTC scale costs twenty times as much to make and its ticks are made in lib/time. */
export function plotScale(window: TimeWindow, width: number) {
  return scaleLinear()
    .domain([window.start, window.end])
    .range([PLOT_PAD, width - PLOT_PAD]);
}

/** Places the whole timeline; each passing event is in exactly one mark or cluster of its lane. */
export function placeTimeline(input: TimelineInput): PlacedTimeline {
  const { events, passing, window, width, metrics, headings } = input;
  const scale = plotScale(window, width);
  const plans = planKindLanes(events, AXIS);
  const origin = scale(RECORD_START);
  const lanes = plans.map((plan) => {
    const inWindow = events.filter(
      (event) =>
        event.kind === plan.id &&
        event.start < window.end &&
        event.end > window.start,
    );
    const heading = headings?.[plan.id];
    return placeLane(
      plan,
      {
        events: inWindow.filter((event) => passing.has(event.id)),
        leftOut: inWindow.filter((event) => !passing.has(event.id)),
      },
      {
        scale,
        width,
        metrics,
        origin,
        headingWidth:
          heading === undefined ? 0 : textWidth(heading, 14, metrics) + 12,
        selected: input.selected,
      },
    );
  });
  const last = plans.at(-1);
  return {
    width,
    height: last ? last.y + last.height : AXIS,
    window,
    ticks: placeTicks(input, scale),
    lanes,
  };
}
