import { EVENT_KINDS } from "../../model/record";
import type { IndexedEvent } from "../../model/indexed-event";
import { LABEL_ROW } from "./place-labels";

/** Height of a row of marks, pixels. */
export const MARK_ROW = 12;
const PAD = 6;
const BUSY = 100;

/** A lane before anything is placed in it; its height depends on the whole record only, so that no filter or zoom moves it. */
export interface LanePlan {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly total: number;
  readonly labelRows: number;
  readonly markRows: number;
}

/** One lane per kind of event, from `top` down (pixels); lanes with many events are taller. */
export function planKindLanes(
  events: readonly IndexedEvent[],
  top: number,
): LanePlan[] {
  let y = top;
  return EVENT_KINDS.map((kind) => {
    const total = events.filter((event) => event.kind === kind).length;
    const labelRows = total >= BUSY ? 3 : 1;
    const markRows = total >= BUSY ? 4 : 3;
    const height = 2 * PAD + labelRows * LABEL_ROW + markRows * MARK_ROW;
    const lane = { id: kind, y, height, total, labelRows, markRows };
    y += height;
    return lane;
  });
}

/** The middle of a row of marks in a lane, row 0 at the base, pixels. */
export function rowMiddle(lane: LanePlan, row: number): number {
  return lane.y + lane.height - PAD - (row + 0.5) * MARK_ROW;
}

/** The baselines of the label rows of a lane, from the marks upwards, pixels. */
export function labelBaselines(lane: LanePlan): number[] {
  return Array.from(
    { length: lane.labelRows },
    (_, row) => lane.y + PAD + (lane.labelRows - row) * LABEL_ROW - 4,
  );
}
