import type { LaneMembers } from "../../model/event-columns";

/** How many events lanes hold, and how often they are in a lane. */
export interface LaneEntries {
  readonly events: number;
  readonly entries: number;
}

/** Counts the rows of some lanes that a mask (a byte per row) lets pass: each once, and once per lane. */
export function countEntries(
  lanes: readonly LaneMembers[],
  mask: Uint8Array,
): LaneEntries {
  const left = mask.slice();
  let events = 0;
  let entries = 0;
  for (const { rows } of lanes)
    for (const row of rows) {
      entries += mask[row] ?? 0;
      events += left[row] ?? 0;
      left[row] = 0;
    }
  return { events, entries };
}
