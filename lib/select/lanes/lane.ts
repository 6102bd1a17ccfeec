import type { LaneMembers } from "../../model/event-columns";
import type { IndexedEvent } from "../../model/indexed-event";
import type { LaneMode, ViewState } from "../../model/view-state";
import { compareSides } from "../../view/compare-sides";

/** What the lanes of a view are made by: its lane mode, or what it compares. */
export type LaneGrouping = LaneMode | "compare";

/** A lane over the whole record, whatever the filters, and what it was made by. */
export interface Lane extends LaneMembers {
  readonly mode: LaneGrouping;
}

/** What of a view makes its lanes. */
export type LaneView = Pick<
  ViewState,
  "lanes" | "actors" | "places" | "compare" | "bodyOnly"
>;

/** The lane of the events in none of the others. */
export const OTHERS = "others";
/** The lane of the events that have no place below a country. */
export const NOWHERE = "nowhere";
/** The lanes of a comparison, from above. */
export const COMPARE_LANES = [
  "compare-first",
  "compare-both",
  "compare-second",
] as const;

/** Most lanes of chosen actors or places; further ones go to the others. */
export const MOST_LANES = 12;
/** How many lanes there are when nothing is chosen. */
export const DEFAULT_LANES = 8;

/** What the lanes of a view are made by. */
export function laneGrouping(view: LaneView): LaneGrouping {
  return compareSides(view) === null ? view.lanes : "compare";
}

/** The lane of the events that pass a test; rows are their places in the list. */
export function makeLane(
  mode: LaneGrouping,
  id: string,
  events: readonly IndexedEvent[],
  has: (event: IndexedEvent, row: number) => boolean,
): Lane {
  const rows = events.flatMap((event, row) => (has(event, row) ? [row] : []));
  return { id, mode, rows: Uint32Array.from(rows) };
}

/** A byte per event: 1 where it is in at least one of the lanes. */
export function takenBy(
  lanes: readonly LaneMembers[],
  length: number,
): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { rows } of lanes) for (const row of rows) taken[row] = 1;
  return taken;
}
