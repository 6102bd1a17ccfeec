import type { Locale } from "../../model/bilingual";
import type { EventColumns, LaneMembers } from "../../model/event-columns";
import type { TextMetrics } from "../../model/text-metrics";
import type { TimeWindow } from "../../model/time-window";
import { maskOfRows } from "../../select/row-mask";
import { HEADING_COLUMN } from "../lane-heading";
import { indexLanes, type TimelineIndex } from "../timeline/index-lanes";
import { makePlacer } from "../timeline/make-placer";
import type { PlacedTimeline } from "../timeline/placed-timeline";
import { LOW_LANE, LEAST_LANE } from "../timeline/plan-lanes";
import { AXIS } from "../timeline/plot-scale";
import { selectRows } from "../timeline/select-rows";
import { arrangeLanes } from "./arrange-lanes";
import type { Box } from "./scene-frame";
import { titleLit } from "./title-lit";
import {
  placeSceneLayers,
  type LayersAsked,
  type SceneLayers,
} from "./scene-layers";

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
  /** What stands below the last lane. */
  readonly layers: SceneLayers;
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
  /** What the view asks for under its lanes. */
  readonly asked: LayersAsked;
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
 * are left out, and, where the rest has no room, those with least in them are collapsed and then left out with their
 * number; what stays open shares the height. Only where lit events are in more lanes than have room is all drawn smaller.
 */
export function placeSceneTimeline(input: SceneTimelineInput): SceneTimeline {
  const { columns, mask, lit, width, height, window, metrics } = input;
  const { asked, under, left, choice } = fitLayers(input);
  const { lanes, collapsed } = choice;
  const low = collapsed.size * LOW_LANE + under;
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
  const view = { window, width: width / scale - gutter };
  const place = (rows: Uint8Array) =>
    makePlacer(index, selectRows(index, rows), {
      ...{ metrics, locale: input.locale },
      ...{ order: [], selected: null, collapsed, headings: false },
      within: height / scale - AXIS - under,
    })(view);
  const layers = placeSceneLayers(asked, { ...view, metrics, left });
  const timeline = place(mask);
  if (lit.length === 0) return { scale, gutter, timeline, lit: null, layers };
  return {
    ...{ scale, gutter, timeline: untitled(timeline), layers },
    lit: titleLit(place(maskOfRows(columns.length, lit)), input),
  };
}

function untitled(timeline: PlacedTimeline): PlacedTimeline {
  return {
    ...timeline,
    lanes: timeline.lanes.map((lane) => ({ ...lane, labels: [] })),
  };
}

/** As much under the lanes as leaves them room: the metric goes before the terms, each said to be left out. */
function fitLayers(input: SceneTimelineInput) {
  const { terms, series } = input.asked;
  const tries: LayersAsked[] = [
    ...(terms && series ? [{ terms, series: null }] : []),
    { terms: null, series: null },
  ];
  let fitted = fitLanes(input, input.asked);
  for (const asked of tries) {
    if (fitted.choice.height <= fitted.room) break;
    fitted = fitLanes(input, asked);
  }
  return fitted;
}

function fitLanes(input: SceneTimelineInput, asked: LayersAsked) {
  const { height, width, window, metrics } = input;
  const without = {
    bands: asked.terms !== input.asked.terms,
    metric: asked.series ? null : (input.asked.series?.metric ?? null),
  };
  const isLess = without.bands || without.metric !== null;
  const layers = placeSceneLayers(asked, {
    ...{ window, width, metrics },
    left: isLess ? { ...without, lanes: null } : null,
  });
  const room = height / LEAST_SCALE - AXIS - layers.height;
  const choice = arrangeLanes(input, room);
  const left =
    isLess || choice.left ? { ...without, lanes: choice.left } : null;
  // One line says all that is left out.
  const under = layers.height + (choice.left && !isLess ? LOW_LANE : 0);
  return { asked, under, left, choice, room };
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
