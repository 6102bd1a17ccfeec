import type { TimeWindow } from "../../model/time-window";

/**
 * How a date is drawn: a `point` for a day (or days too few to tell apart), a `span` for several days,
 * a `month` or a `year` for a date known no better.
 */
export type MarkShape = "point" | "span" | "month" | "year";

/** One event drawn by itself; x in pixels from the left edge of the plot, not cut at its edges. */
export interface PlacedMark {
  /** Row of `EventColumns`. */
  readonly row: number;
  readonly shape: MarkShape;
  readonly x0: number;
  readonly x1: number;
  /** Middle of its row of marks. */
  readonly y: number;
  readonly approximate: boolean;
  readonly open: "start" | "end" | "both" | null;
}

/** Events too dense to be drawn apart, drawn as one circle with their count. */
export interface PlacedCluster {
  /** The most important event in it, a row; with its lane it names the cluster. */
  readonly foremost: number;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** How many of each kind, by index into `EVENT_KINDS`. */
  readonly mix: readonly number[];
  /** The rows in it, in time order, made when asked for. */
  readonly rows: () => Uint32Array;
}

/** A title beside or above its mark or cluster, never cut; `leader` is the line that ties them, from its foot up. */
export interface PlacedLabel {
  readonly row: number;
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

/** Some events that a filter leaves out, one upon another. */
export interface PlacedPile {
  /** Its middle. */
  readonly x: number;
  /** Its top. */
  readonly y: number;
  readonly height: number;
}

export interface PlacedLane {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly collapsed: boolean;
  /** Memberships in the lane and the window that pass every filter. */
  readonly count: number;
  /** Memberships in the lane in the whole record. */
  readonly total: number;
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
  readonly labels: readonly PlacedLabel[];
  /** The events in the window that a filter leaves out (in a collapsed lane: none). */
  readonly context: readonly PlacedPile[];
  /** In a collapsed lane, SVG path data of one tick for each pixel that has passing events; else empty. */
  readonly ticks: string;
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
