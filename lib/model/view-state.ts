import type {
  EventKind,
  EventLevel,
  PairLevel,
  PairStatus,
  PairTie,
} from "./record";

/** What makes a lane of the timeline; the first is what a view has by itself. */
export const LANE_MODES = ["kind", "level", "actor", "place"] as const;
export type LaneMode = (typeof LANE_MODES)[number];
/** What can be drawn under the lanes, on their axis. */
export const METRICS = ["pairs", "exports", "trade"] as const;
export type Metric = (typeof METRICS)[number];
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const SORT_ORDERS = ["oldest", "newest", "importance"] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];
/** What orders the table of pairs, upwards or downwards; the first is what a view has by itself. */
export const PAIR_ORDERS = [
  "us",
  "us-down",
  "cn",
  "cn-down",
  "tie",
  "tie-down",
  "established",
  "established-down",
  "status",
  "status-down",
] as const;
export type PairOrder = (typeof PAIR_ORDERS)[number];

/** An actor or actor group, or a place, that a reader chose. */
export interface Choice {
  readonly facet: "actor" | "place";
  readonly id: string;
}

/** What a reader looks at: filters, time window, selection. Empty lists and nulls mean "all" or "none". */
export interface ViewState {
  /** Actor ids and actor group ids. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** What the first chosen actor or place is compared with; see lib/view/compare-sides. */
  readonly compare: Choice | null;
  /** Whether an event needs one or all of the chosen actors and places. */
  readonly match: "any" | "all";
  /** Whether a government chosen as an actor means the body itself only, not those who represent it. */
  readonly bodyOnly: boolean;
  readonly kinds: readonly EventKind[];
  readonly levels: readonly EventLevel[];
  readonly ties: readonly PairTie[];
  readonly statuses: readonly PairStatus[];
  readonly pairLevels: readonly PairLevel[];
  /** EDTF dates; null at the edge of the record. */
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string;
  readonly lanes: LaneMode;
  /** Whether the terms of the heads of state stand behind the lanes. */
  readonly bands: boolean;
  /** What is drawn under the lanes. */
  readonly metric: Metric | null;
  readonly sort: SortOrder;
  /** Of the table of pairs. */
  readonly pairOrder: PairOrder;
  /** The selected event. */
  readonly event: string | null;
  /** The selected tie. */
  readonly pair: string | null;
  /** The year of the one-year charts. */
  readonly year: number | null;
  /** The state of the one-state charts. */
  readonly state: string | null;
  /** Whether the small multiples of exports show each state against its own first year instead of dollars. */
  readonly indexed: boolean;
  readonly theme: Theme;
}

/** A part of a URL that was not understood and what was done about it. */
export interface ViewIssue {
  readonly param: string;
  readonly value: string;
  /** `alone` is what is to be compared with nothing. */
  readonly reason:
    "unknown" | "malformed" | "out-of-range" | "too-many" | "alone";
}
