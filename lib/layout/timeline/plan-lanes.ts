import { HEADING_LINE } from "../lane-heading";
import { AXIS } from "./plot-scale";

/** Height of a row of marks, pixels. */
export const MARK_ROW = 12;
/** Height of a row of labels, pixels. */
export const LABEL_ROW = 15;
/** Height of a collapsed lane, pixels. */
export const COLLAPSED = 26;
/** Room above the labels and below the marks of a lane, pixels. */
const LANE_PAD = 6;
/** Memberships from which a lane is taller. */
const BUSY = 100;

/** A lane before anything is placed in it; its height depends on the whole record only, so that no filter or zoom moves it. */
export interface LanePlan {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly collapsed: boolean;
  readonly labelRows: number;
  readonly markRows: number;
}

export interface LaneArrangement {
  /** Ids of lanes from above; lanes not in it follow as given. */
  readonly order: readonly string[];
  readonly collapsed: ReadonlySet<string>;
  /** Whether each lane has a line of its own for its heading. */
  readonly headings: boolean;
}

/** The lanes from above, below the axis, as places in `lanes` with what room each has. */
export function planLanes(
  lanes: readonly { readonly id: string; readonly total: number }[],
  { order, collapsed, headings }: LaneArrangement,
): { readonly lane: number; readonly plan: LanePlan }[] {
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? order.length;
  const arranged = lanes
    .map(({ id, total }, lane) => ({ id, total, lane }))
    .sort((a, b) => rankOf(a.id) - rankOf(b.id));
  let y = AXIS;
  return arranged.map(({ id, total, lane }) => {
    const labelRows = total >= BUSY ? 3 : 1;
    const markRows = total >= BUSY ? 4 : 3;
    const rows = labelRows * LABEL_ROW + markRows * MARK_ROW;
    const height = collapsed.has(id)
      ? COLLAPSED
      : (headings ? HEADING_LINE : 0) + 2 * LANE_PAD + rows;
    const plan = { id, y, height, collapsed: collapsed.has(id) };
    y += height;
    return { lane, plan: { ...plan, labelRows, markRows } };
  });
}

/** The middle of a row of marks in a lane, row 0 at the base, pixels; halves lie between rows. */
export function rowMiddle({ y, height }: LanePlan, row: number): number {
  return y + height - LANE_PAD - (row + 0.5) * MARK_ROW;
}
