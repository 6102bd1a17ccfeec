/** A lane as far as dragging its heading is concerned; pixels. */
export interface DraggedLane {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly pinned: boolean;
}

/** Where a dragged lane would come to stand. */
export interface LaneDrop {
  /** Its index among the lanes. */
  readonly index: number;
  /** Of the gap that it would fill, pixels; null where it stands already. */
  readonly y: number | null;
}

/** Where a lane comes to stand that is dragged `by` pixels downwards: past each lane of its own group, pinned or not, whose middle its own has passed. Null for an unknown lane. */
export function dropLane(
  lanes: readonly DraggedLane[],
  id: string,
  by: number,
): LaneDrop | null {
  const from = lanes.findIndex((lane) => lane.id === id);
  const dragged = lanes[from];
  if (!dragged) return null;
  const middle = middleOf(dragged) + by;
  const own = lanes.filter((lane) => lane.pinned === dragged.pinned);
  const first = lanes.findIndex((lane) => lane.pinned === dragged.pinned);
  const index =
    first +
    own.filter((lane) => lane !== dragged && middleOf(lane) < middle).length;
  const there = lanes[index];
  if (index === from || !there) return { index: from, y: null };
  return { index, y: index < from ? there.y : there.y + there.height };
}

function middleOf({ y, height }: DraggedLane): number {
  return y + height / 2;
}
