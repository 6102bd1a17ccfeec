import type { Locale } from "../../model/bilingual";
import type { EventColumns, LaneMembers } from "../../model/event-columns";
import type { TextMetrics } from "../../model/text-metrics";
import type { TimeWindow } from "../../model/time-window";
import { maskOfRows } from "../../select/row-mask";
import { HEADING_COLUMN } from "../lane-heading";
import { indexLanes, type TimelineIndex } from "../timeline/index-lanes";
import { makePlacer } from "../timeline/make-placer";
import { reaches } from "../timeline/members";
import type { PlacedTimeline } from "../timeline/placed-timeline";
import { LOW_LANE, LEAST_LANE } from "../timeline/plan-lanes";
import { AXIS } from "../timeline/plot-scale";
import { selectRows } from "../timeline/select-rows";
import type { Box } from "./scene-frame";

/** The timeline of a scene on a stage. */
export interface SceneTimeline {
  /** Stage pixels for each pixel of the timeline. */
  readonly scale: number;
  /** Width of the column of lane headings, pixels of the timeline. */
  readonly gutter: number;
  /** All that passes; without titles where some events are lit. */
  readonly timeline: PlacedTimeline;
  /** The lit events alone, with their titles, in the same lanes; null where none is lit. */
  readonly lit: PlacedTimeline | null;
}

/** A scene's timeline where it stands on the stage. */
export interface StandingTimeline extends SceneTimeline {
  readonly box: Box;
}

interface SceneTimelineInput {
  readonly columns: EventColumns;
  /** From above; the same ones for the same lanes, as they are indexed once. */
  readonly lanes: readonly LaneMembers[];
  /** A byte per row: 1 where it passes every filter but the window. */
  readonly mask: Uint8Array;
  readonly window: TimeWindow;
  /** Rows lit now. */
  readonly lit: readonly number[];
  /** Rows lit at any step of the scene: their lanes stay open. */
  readonly held: readonly number[];
  /** Room on the stage, stage pixels. */
  readonly width: number;
  readonly height: number;
  readonly metrics: TextMetrics;
  readonly locale: Locale;
}

/** The least text of the timeline is 12 pixels high; on the stage, 18. */
const LEAST_SCALE = 1.5;
const MOST_SCALE = 2;
/** A lane that is at least as high has room for what it holds, pixels; where all have, the whole is drawn larger. */
const ROOMY_LANE = 84;

/**
 * Places the timeline of a scene so that all of it is legible from the back of a room: lanes in which nothing is shown
 * are left out, and, where the rest has no room, those with least in them are collapsed; what stays open shares the
 * height. Only where lit events are in more lanes than have room is all of it drawn smaller.
 */
export function placeSceneTimeline(input: SceneTimelineInput): SceneTimeline {
  const { columns, mask, lit, width, height } = input;
  const { lanes, collapsed } = arrangeLanes(input);
  const low = collapsed.size * LOW_LANE;
  const open = lanes.length - collapsed.size;
  const scale = Math.min(
    Math.max(height / (AXIS + low + open * ROOMY_LANE), LEAST_SCALE),
    height / (AXIS + low + open * LEAST_LANE),
    MOST_SCALE,
  );
  const gutter = HEADING_COLUMN;
  const whole = indexOf(columns, input.lanes);
  const ids = new Set(lanes.map(({ id }) => id));
  const index = {
    ...whole,
    lanes: whole.lanes.filter(({ id }) => ids.has(id)),
  };
  const place = (rows: Uint8Array) =>
    makePlacer(index, selectRows(index, rows), {
      ...{ metrics: input.metrics, locale: input.locale },
      ...{ order: [], selected: null, collapsed, headings: false },
      within: height / scale - AXIS,
    })({ window: input.window, width: width / scale - gutter });
  const timeline = place(mask);
  if (lit.length === 0) return { scale, gutter, timeline, lit: null };
  return {
    ...{ scale, gutter, timeline: untitled(timeline) },
    lit: place(maskOfRows(columns.length, lit)),
  };
}

function untitled(timeline: PlacedTimeline): PlacedTimeline {
  return {
    ...timeline,
    lanes: timeline.lanes.map((lane) => ({ ...lane, labels: [] })),
  };
}

/** The lanes to show, and those of them that are collapsed. */
function arrangeLanes({
  columns,
  lanes,
  mask,
  window,
  held,
  height,
}: SceneTimelineInput) {
  const kept = new Set(held);
  const counted = lanes.map((lane) => {
    const shown = lane.rows.filter(
      (row) => mask[row] === 1 && reaches(columns, row, window),
    );
    const isHeld = lane.rows.some((row) => kept.has(row));
    return { lane, isHeld, count: shown.length };
  });
  const filled = counted.filter(({ isHeld, count }) => isHeld || count > 0);
  // Where nothing is shown at all, that is seen best in the lanes where it would be.
  const showing = filled.length > 0 ? filled : counted;
  const collapsed = new Set<string>();
  const room = height / LEAST_SCALE - AXIS;
  const fewestFirst = showing
    .filter(({ isHeld }) => !isHeld)
    .sort((a, b) => a.count - b.count);
  for (const { lane } of fewestFirst) {
    const open = showing.length - collapsed.size;
    if (open * LEAST_LANE + collapsed.size * LOW_LANE <= room) break;
    collapsed.add(lane.id);
  }
  return { lanes: showing.map(({ lane }) => lane), collapsed };
}

const indexes = new WeakMap<readonly LaneMembers[], TimelineIndex>();

function indexOf(
  columns: EventColumns,
  lanes: readonly LaneMembers[],
): TimelineIndex {
  const made = indexes.get(lanes) ?? indexLanes(columns, lanes);
  indexes.set(lanes, made);
  return made;
}
