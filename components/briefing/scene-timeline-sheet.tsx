import { namedLanes } from "@/components/dashboard/use-lanes";
import { markWords } from "@/components/dashboard/use-mark-words";
import { SceneLayerMarks } from "@/components/timeline/scene-layer-marks";
import { TimelineDrawing } from "@/components/timeline/timeline-drawing";
import { headLanes } from "@/components/timeline/use-lane-heads";
import type { ScenePage } from "@/lib/describe/briefing/scene-page";
import type {
  ChartDescription,
  ChartTable,
} from "@/lib/describe/charts/chart-description";
import { termTable } from "@/lib/describe/timeline-bands";
import { metricOfView } from "@/lib/describe/timeline-metric";
import { describeTimeline } from "@/lib/describe/timeline-view";
import type { Box } from "@/lib/layout/scene/scene-frame";
import { askedLayers, type SceneLayers } from "@/lib/layout/scene/scene-layers";
import { placeSceneTimeline } from "@/lib/layout/scene/scene-timeline";
import { bandStarts } from "@/lib/layout/timeline/band-starts";
import type { ViewState } from "@/lib/model/view-state";
import { maskOf } from "@/lib/select/row-mask";
import { matchEvents, showEvents } from "@/lib/select/select-events";
import { localePath } from "@/lib/view/language-path";
import { timeWindow } from "@/lib/view/time-window";
import type { SceneSheet, SheetInput } from "./sheet-input";

/** Draws the timeline of a scene or step for a box of the stage, what is lit before the rest. */
export function drawSceneTimeline(
  page: ScenePage,
  box: Box,
  input: SheetInput,
): SceneSheet {
  const { record, palette, words } = input;
  const messages = words.charts();
  const { shown, lanes, placed, starts } = place(page, box, input);
  const { scale, gutter, timeline, lit } = placed;
  const heads = headLanes(timeline.lanes, {
    ...{ lanes, messages, pinned: new Set<string>() },
  });
  const { locale } = messages;
  const under = sayLayers(page.view, placed.layers, input);
  const { metric } = under;
  const about = aboutOf(page.view, { shown, heads, under }, input);
  return {
    about,
    ...{ size: { width: box.width, height: box.height }, sheetText: null },
    drawing: (
      <svg
        data-chart="timeline"
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="group"
        aria-label={about.title}
      >
        <desc>{about.description}</desc>
        <g transform={`scale(${scale})`}>
          <TimelineDrawing
            {...{ timeline, lit, heads, gutter, messages, palette }}
            columns={record.columns}
            starts={starts}
            words={markWords(
              record.events,
              (event) => record.site + localePath(`/events/${event}`, locale),
              messages,
            )}
            metrics={record.metrics}
            selected={null}
            tabStop={null}
          />
          <g transform={`translate(0 ${timeline.height})`}>
            <SceneLayerMarks
              layers={placed.layers}
              terms={record.context.bands}
              {...{ metric, gutter, messages, palette }}
            />
          </g>
        </g>
      </svg>
    ),
  };
}

interface SaidParts {
  readonly shown: ReturnType<typeof place>["shown"];
  readonly heads: ReturnType<typeof headLanes>;
  readonly under: ReturnType<typeof sayLayers>;
}

function aboutOf(
  view: ViewState,
  { shown, heads, under }: SaidParts,
  { record, words }: SheetInput,
): ChartDescription {
  const about = describeTimeline(
    {
      ...{ view, shown, total: record.events.length },
      lanes: heads.map(({ name, countText }) => ({ name, countText })),
      ...{ names: record.names(), cited: new Map(), sources: new Map() },
      asOf: record.charts().asOf,
    },
    words.charts(),
    words.pictures,
  );
  return {
    ...about,
    notes: [...about.notes, ...under.notes],
    tables: [...about.tables.map(eventTable), ...under.tables],
    // Which documents events rest on is said by the scene for what it lights.
    source: { text: "", links: under.metric?.about.source.links ?? [] },
  };
}

/** Event, date, kind and place. */
const COLUMNS = [0, 1, 3, 5] as const;

function eventTable({ caption, columns, rows }: ChartTable): ChartTable {
  const pick = <Part,>(list: readonly Part[]) =>
    COLUMNS.flatMap((at) => list.slice(at, at + 1));
  return {
    ...{ caption, columns: pick(columns) },
    rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })),
  };
}

function place(
  { scene, view, lit }: ScenePage,
  { width, height }: Box,
  { record, words }: SheetInput,
) {
  const messages = words.charts();
  const { events, columns } = record;
  const matching = matchEvents(events, view, hitsOf(view, record.hits));
  const lanes = namedLanes(record, view, record.names(), messages);
  const rowsOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return events.flatMap(({ id }, row) => (wanted.has(id) ? [row] : []));
  };
  const window = timeWindow(view);
  const { bands } = record.context;
  const placed = placeSceneTimeline({
    ...{ columns, lanes, window, width, height },
    asked: askedLayers(view, bands, record.charts()),
    mask: maskOf(columns, new Set(matching.map(({ id }) => id))),
    lit: rowsOf(lit),
    held: rowsOf(scene.steps.flatMap((step) => step.lit)),
    ...{ metrics: record.metrics, locale: messages.locale },
  });
  return {
    ...{ lanes, placed },
    shown: showEvents(matching, window),
    starts: view.bands ? bandStarts(bands, window, placed.timeline.width) : [],
  };
}

/** What stands under the lanes, in words and tables. */
function sayLayers(
  view: ViewState,
  { bands }: SceneLayers,
  { record, words }: SheetInput,
) {
  const messages = words.charts();
  const metric = metricOfView(view, record.charts(), messages);
  return {
    metric,
    notes: [
      ...(bands ? [messages.context.termRule] : []),
      ...(metric ? [metric.about.title, metric.about.subtitle] : []),
    ],
    tables: [
      ...(bands ? [termTable(record.context, messages)] : []),
      ...(metric?.about.tables ?? []),
    ],
  };
}

function hitsOf(
  { q }: ViewState,
  hits: SheetInput["record"]["hits"],
): ReadonlySet<string> | null {
  return q === "" ? null : new Set(hits[q]);
}
