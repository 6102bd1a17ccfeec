import { namedLanes } from "@/components/dashboard/use-lanes";
import type { HeadedLane } from "@/components/timeline/lane-header-props";
import type { NamedLane } from "@/components/timeline/timeline-props";
import { headLanes } from "@/components/timeline/use-lane-heads";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import { sceneShape } from "@/lib/describe/briefing/scene-shape";
import { sceneFrame } from "@/lib/layout/scene/scene-frame";
import { askedLayers } from "@/lib/layout/scene/scene-layers";
import {
  placeSceneTimeline,
  type StandingTimeline,
} from "@/lib/layout/scene/scene-timeline";
import { bandStarts, type BandStart } from "@/lib/layout/timeline/band-starts";
import type { EventColumns } from "@/lib/model/event-columns";
import type { ViewState } from "@/lib/model/view-state";
import { maskOf } from "@/lib/select/row-mask";
import type { MetricSeries } from "@/lib/select/metric-series";
import { matchEvents } from "@/lib/select/select-events";
import { timeWindow } from "@/lib/view/time-window";
import type { StageContext } from "./stage-context";

/** The timeline of a scene at one of its steps, all that both painters need. */
export interface TimelinePicture extends StandingTimeline {
  readonly columns: EventColumns;
  readonly heads: readonly HeadedLane[];
  /** Where the terms of heads of state begin, if the view asks for them. */
  readonly starts: readonly BandStart[];
  /** The values of the metric below the lanes, if the view asks for one. */
  readonly series: MetricSeries | null;
}

const NONE: ReadonlySet<string> = new Set();
const made = new WeakMap<
  StageContext,
  WeakMap<FilledScene, Map<number, TimelinePicture>>
>();

/** The timeline of a scene after some of its steps, placed once; null where it draws none. */
export function timelinePicture(
  context: StageContext,
  scene: FilledScene,
  step: number,
): TimelinePicture | null {
  if (scene.chart !== "timeline") return null;
  const scenes = made.get(context) ?? new WeakMap();
  made.set(context, scenes);
  const steps = scenes.get(scene) ?? new Map<number, TimelinePicture>();
  scenes.set(scene, steps);
  const picture = steps.get(step) ?? place(context, scene, step);
  steps.set(step, picture);
  return picture;
}

/** What a scene shows after some of its steps. */
export function shownAt(
  scene: FilledScene,
  step: number,
): { readonly view: ViewState; readonly lit: readonly string[] } {
  const at = step > 0 ? scene.steps[step - 1] : undefined;
  return at ?? { view: scene.view, lit: [] };
}

function place(
  context: StageContext,
  scene: FilledScene,
  step: number,
): TimelinePicture {
  const { record, messages, payload } = context;
  const { columns } = record;
  const { view, lit } = shownAt(scene, step);
  const box = sceneFrame(sceneShape(scene)).drawing;
  if (!box) throw new Error("A scene with a timeline has no room for it");
  const lanes = lanesFor(context, view);
  const window = timeWindow(view);
  const { bands } = payload.record.context;
  const asked = askedLayers(view, bands, payload.record.charts);
  const standing = placeSceneTimeline({
    ...{ columns, lanes, window, mask: maskFor(context, view) },
    lit: rowsOf(context, lit),
    held: rowsOf(
      context,
      scene.steps.flatMap((one) => one.lit),
    ),
    ...{ width: box.width, height: box.height, asked },
    metrics: payload.record.metrics,
    locale: messages.locale,
  });
  const plot = standing.timeline.width;
  return {
    ...{ ...standing, box, columns },
    heads: headLanes(standing.timeline.lanes, {
      ...{ lanes, messages, pinned: NONE },
    }),
    starts: view.bands ? bandStarts(bands, window, plot) : [],
    series: asked.series,
  };
}

function rowsOf(
  { record }: StageContext,
  ids: readonly string[],
): readonly number[] {
  const wanted = new Set(ids);
  return record.events.flatMap(({ id }, row) => (wanted.has(id) ? [row] : []));
}

function maskFor({ record, payload }: StageContext, view: ViewState) {
  const hits = view.q === "" ? null : new Set(payload.hits[view.q] ?? []);
  const matching = matchEvents(record.events, view, hits);
  return maskOf(record.columns, new Set(matching.map(({ id }) => id)));
}

const lanesMade = new WeakMap<StageContext, Map<string, NamedLane[]>>();

/** The same lanes for all views with the same ones: they are indexed once. */
function lanesFor(context: StageContext, view: ViewState): NamedLane[] {
  const known = lanesMade.get(context) ?? new Map<string, NamedLane[]>();
  lanesMade.set(context, known);
  const { lanes, actors, places, compare, bodyOnly } = view;
  const key = JSON.stringify([lanes, actors, places, compare, bodyOnly]);
  const { record, names, messages } = context;
  const named = known.get(key) ?? namedLanes(record, view, names, messages);
  known.set(key, named);
  return named;
}
