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
  /** Height that all lanes together fill, pixels: the open ones share what collapsed ones leave. Without it each has its own. */
  readonly within?: number | undefined;
}

/** Rows of labels and of marks to try in a lane of a given height, the most first; a lane has at most 31 strips (label-map). */
const ROWS = [
  [3, 4],
  [3, 3],
  [2, 3],
  [2, 2],
  [1, 2],
] as const;
/** Room that such a lane leaves above its labels, pixels. */
const TOP = 2;
/** The least height of a lane that marks and their titles stand in, pixels. */
export const LEAST_LANE = TOP + LABEL_ROW + 2 * MARK_ROW + LANE_PAD;
/** Height of a collapsed lane where all lanes together fill a height, pixels. */
export const LOW_LANE = 20;
/** A lane is no taller than this, pixels: what would stand above its titles is empty. */
const TALLEST_LANE = 132;

/** The lanes from above, below the axis, as places in `lanes` with what room each has. */
export function planLanes(
  lanes: readonly { readonly id: string; readonly total: number }[],
  arrangement: LaneArrangement,
): { readonly lane: number; readonly plan: LanePlan }[] {
  const { order, collapsed } = arrangement;
  const shared = shareOf(lanes, arrangement);
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? order.length;
  const arranged = lanes
    .map(({ id, total }, lane) => ({ id, total, lane }))
    .sort((a, b) => rankOf(a.id) - rankOf(b.id));
  let y = AXIS;
  return arranged.map(({ id, total, lane }) => {
    const own = shared === null ? ownRoom(total, arrangement) : shared;
    const { labelRows, markRows } = own;
    const low = shared === null ? COLLAPSED : LOW_LANE;
    const height = collapsed.has(id) ? low : own.height;
    const plan = { id, y, height, collapsed: collapsed.has(id) };
    y += height;
    return { lane, plan: { ...plan, labelRows, markRows } };
  });
}

type LaneRoom = Pick<LanePlan, "height" | "labelRows" | "markRows">;

/** What a lane takes that has as much as it needs. */
function ownRoom(total: number, { headings }: LaneArrangement): LaneRoom {
  const labelRows = total >= BUSY ? 3 : 1;
  const markRows = total >= BUSY ? 4 : 3;
  const rows = labelRows * LABEL_ROW + markRows * MARK_ROW;
  const height = (headings ? HEADING_LINE : 0) + 2 * LANE_PAD + rows;
  return { height, labelRows, markRows };
}

/** What each open lane has where all lanes together fill a height; null where they need not. */
function shareOf(
  lanes: readonly { readonly id: string }[],
  { collapsed, within }: LaneArrangement,
): LaneRoom | null {
  if (within === undefined) return null;
  const low = lanes.filter(({ id }) => collapsed.has(id)).length;
  const share = (within - low * LOW_LANE) / Math.max(1, lanes.length - low);
  const height = Math.max(LEAST_LANE, Math.min(TALLEST_LANE, share));
  const [labelRows, markRows] =
    ROWS.find(
      ([labels, marks]) =>
        TOP + labels * LABEL_ROW + marks * MARK_ROW + LANE_PAD <= height,
    ) ?? ROWS[4];
  return { height, labelRows, markRows };
}

/** The middle of a row of marks in a lane, row 0 at the base, pixels; halves lie between rows. */
export function rowMiddle({ y, height }: LanePlan, row: number): number {
  return y + height - LANE_PAD - (row + 0.5) * MARK_ROW;
}
