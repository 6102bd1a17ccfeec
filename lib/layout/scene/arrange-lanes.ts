import type { EventColumns, LaneMembers } from "../../model/event-columns";
import type { TimeWindow } from "../../model/time-window";
import { reaches } from "../timeline/members";
import { LEAST_LANE, LOW_LANE } from "../timeline/plan-lanes";
import type { LeftLanes } from "./scene-layers";

interface LanesInput {
  readonly columns: EventColumns;
  /** From above. */
  readonly lanes: readonly LaneMembers[];
  /** A byte per row: 1 where it passes every filter but the window. */
  readonly mask: Uint8Array;
  readonly window: TimeWindow;
  /** Rows whose lanes are open as long as there is room, and of those the ones whose lanes always are. */
  readonly held: readonly number[];
  readonly lit: readonly number[];
}

interface CountedLane {
  readonly lane: LaneMembers;
  /** 2 where it has a lit row, 1 where it has one that is held. */
  readonly rank: 0 | 1 | 2;
  /** Rows that are shown in it. */
  readonly rows: readonly number[];
}

/** The lanes of a scene that have room in a height (pixels), and what has not. */
interface LaneChoice {
  readonly lanes: readonly LaneMembers[];
  readonly collapsed: ReadonlySet<string>;
  readonly left: LeftLanes | null;
  /** Height that they take at least, and a line that says what is left out, pixels. */
  readonly height: number;
}

/** Chooses lanes for a height (pixels): those that show least are collapsed first, and then left out; lit ones never are. */
export function arrangeLanes(input: LanesInput, room: number): LaneChoice {
  const counted = countLanes(input);
  const filled = counted.filter(({ rank, rows }) => rank + rows.length > 0);
  // Where nothing is shown at all, that is seen best in the lanes where it would be.
  const showing = filled.length > 0 ? filled : counted;
  const leastFirst = showing
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank || a.rows.length - b.rows.length);
  const collapsed = new Set<string>();
  const gone = new Set<CountedLane>();
  const height = () =>
    (showing.length - gone.size - collapsed.size) * LEAST_LANE +
    (collapsed.size + (gone.size > 0 ? 1 : 0)) * LOW_LANE;
  for (const { lane } of leastFirst)
    if (height() > room) collapsed.add(lane.id);
  for (const counts of leastFirst) {
    if (height() <= room || gone.size + 1 >= showing.length) break;
    gone.add(counts);
    collapsed.delete(counts.lane.id);
  }
  return {
    lanes: showing.filter((one) => !gone.has(one)).map(({ lane }) => lane),
    ...{ collapsed, height: height() },
    left: gone.size > 0 ? sumUp(gone) : null,
  };
}

function countLanes({
  columns,
  lanes,
  mask,
  window,
  held,
  lit,
}: LanesInput): CountedLane[] {
  const [kept, strong] = [new Set(held), new Set(lit)];
  const rankOf = ({ rows }: LaneMembers) =>
    rows.some((row) => strong.has(row))
      ? 2
      : rows.some((row) => kept.has(row))
        ? 1
        : 0;
  return lanes.map((lane) => ({
    ...{ lane, rank: rankOf(lane) },
    rows: [...lane.rows].filter(
      (row) => mask[row] === 1 && reaches(columns, row, window),
    ),
  }));
}

function sumUp(gone: ReadonlySet<CountedLane>): LeftLanes {
  const rows = [...gone].flatMap((one) => one.rows);
  return { lanes: gone.size, events: new Set(rows).size };
}
