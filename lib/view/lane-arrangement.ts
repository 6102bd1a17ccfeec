/** How the reader has arranged the lanes of one lane mode. */
export interface LaneArrangement {
  /** Ids of lanes in the reader's order; lanes that it leaves out follow as given, and those not at hand keep their place in it. */
  readonly order: readonly string[];
  readonly collapsed: ReadonlySet<string>;
  /** Lanes that stand before all others, in the order that `order` gives them. */
  readonly pinned: ReadonlySet<string>;
}

/** Lanes as they are given: none moved, collapsed or pinned. */
export const AS_GIVEN: LaneArrangement = {
  order: [],
  collapsed: new Set(),
  pinned: new Set(),
};

/** The lanes at hand, given in their first order, as the reader has arranged them: each exactly once, the pinned ones first. */
export function arrangeLanes(
  ids: readonly string[],
  { order, pinned }: LaneArrangement,
): string[] {
  const hand = new Set(ids);
  const ordered = [...new Set([...order, ...ids])].filter((id) => hand.has(id));
  return [
    ...ordered.filter((id) => pinned.has(id)),
    ...ordered.filter((id) => !pinned.has(id)),
  ];
}

/**
 * Moves a lane to an index among the lanes at hand as arranged. It stays with its own, pinned or not: an index
 * beyond them means their end. A lane not at hand, or there already, leaves the arrangement as it is.
 */
export function moveLane(
  arrangement: LaneArrangement,
  ids: readonly string[],
  id: string,
  toIndex: number,
): LaneArrangement {
  const { pinned } = arrangement;
  const arranged = arrangeLanes(ids, arrangement);
  const own = arranged.filter((lane) => pinned.has(lane) === pinned.has(id));
  const from = own.indexOf(id);
  const first = arranged.indexOf(own[0] ?? id);
  const to = Math.max(0, Math.min(own.length - 1, toIndex - first));
  if (from === -1 || from === to) return arrangement;
  const moved = own.filter((lane) => lane !== id);
  moved.splice(to, 0, id);
  // The lanes of the group change places among themselves; all others keep theirs.
  const group = new Set(own);
  const next = moved.values();
  const order = [...new Set([...arrangement.order, ...ids])].map((lane) =>
    group.has(lane) ? (next.next().value ?? lane) : lane,
  );
  return { ...arrangement, order };
}

/** Collapses a lane to one line, or opens it again. */
export function toggleCollapsed(
  arrangement: LaneArrangement,
  id: string,
): LaneArrangement {
  return { ...arrangement, collapsed: toggled(arrangement.collapsed, id) };
}

/** Pins a lane before those that are not, or lets it back to its place among them. */
export function togglePinned(
  arrangement: LaneArrangement,
  id: string,
): LaneArrangement {
  return { ...arrangement, pinned: toggled(arrangement.pinned, id) };
}

/** Whether the reader has arranged any of the lanes at hand, so that there is something to reset. */
export function isArranged(
  ids: readonly string[],
  arrangement: LaneArrangement,
): boolean {
  const { collapsed, pinned } = arrangement;
  const arranged = arrangeLanes(ids, arrangement);
  return (
    ids.some((id) => collapsed.has(id) || pinned.has(id)) ||
    arranged.some((id, index) => id !== ids[index])
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
