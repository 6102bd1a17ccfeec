import type { IndexedEvent } from "../../model/indexed-event";
import type { TimeWindow } from "../../model/time-window";

/**
 * How a date is drawn: a `point` for a day (or days too few to tell apart), a `span` for several days,
 * a `month` or a `year` for a date known no better.
 */
export type MarkShape = "point" | "span" | "month" | "year";

/** An event with its extent on the axis, pixels from the left edge of the plot. */
export interface SizedMark {
  readonly event: IndexedEvent;
  readonly shape: MarkShape;
  readonly x0: number;
  readonly x1: number;
}

/** A mark with its place in the plot; `y` is the middle of its row. */
export interface PlacedMark extends SizedMark {
  readonly y: number;
}

/** Events too dense to be drawn apart, drawn as one circle with their count. */
export interface PlacedCluster {
  /** Stable while its members stay: the id of its most important event. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** In time order. */
  readonly events: readonly IndexedEvent[];
}

/** A title beside or above its mark, never cut; `leader` is the line that ties them, from its foot up. */
export interface PlacedLabel {
  readonly id: string;
  /** One line or two. */
  readonly lines: readonly string[];
  readonly lang: "en" | "zh";
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly width: number;
  readonly anchor: "start" | "end";
  readonly leader: {
    readonly x: number;
    readonly y0: number;
    readonly y1: number;
  } | null;
}

export interface PlacedLane {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  /** Events in the lane that pass every filter. */
  readonly count: number;
  /** Events in the lane in the whole record. */
  readonly total: number;
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
  readonly labels: readonly PlacedLabel[];
  /** SVG path data of the events that a filter leaves out. */
  readonly context: string;
}

export interface PlacedTick {
  readonly x: number;
  readonly label: string;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly window: TimeWindow;
  readonly ticks: readonly PlacedTick[];
  readonly lanes: readonly PlacedLane[];
}
