import type {
  EventKind,
  EventLevel,
  PairLevel,
  PairStatus,
  PairTie,
} from "./record";

export const LANE_MODES = ["kind"] as const;
export type LaneMode = (typeof LANE_MODES)[number];
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const SORT_ORDERS = ["oldest", "newest", "importance"] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** What a reader looks at: filters, time window, selection. Empty lists and nulls mean "all" or "none". */
export interface ViewState {
  /** Actor ids and actor group ids. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
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
  readonly sort: SortOrder;
  /** The selected event. */
  readonly event: string | null;
  /** The year of the one-year charts. */
  readonly year: number | null;
  /** The state of the one-state charts. */
  readonly state: string | null;
  readonly theme: Theme;
}

/** A part of a URL that was not understood and what was done about it. */
export interface ViewIssue {
  readonly param: string;
  readonly value: string;
  readonly reason: "unknown" | "malformed" | "out-of-range" | "too-many";
}
