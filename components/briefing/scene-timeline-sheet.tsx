import { namedLanes } from "@/components/dashboard/use-lanes";
import { markWords } from "@/components/dashboard/use-mark-words";
import { TimelineDrawing } from "@/components/timeline/timeline-drawing";
import { headLanes } from "@/components/timeline/use-lane-heads";
import type { ScenePage } from "@/lib/describe/briefing/scene-page";
import type { ChartTable } from "@/lib/describe/charts/chart-description";
import { describeTimeline } from "@/lib/describe/timeline-view";
import type { Box } from "@/lib/layout/scene/scene-frame";
import { placeSceneTimeline } from "@/lib/layout/scene/scene-timeline";
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
  const { shown, lanes, placed } = place(page, box, input);
  const { scale, gutter, timeline, lit } = placed;
  const heads = headLanes(timeline.lanes, {
    ...{ lanes, messages, pinned: new Set<string>() },
  });
  const { locale } = messages;
  const about = describeTimeline(
    {
      ...{ view: page.view, shown, total: record.events.length },
      lanes: heads.map(({ name, countText }) => ({ name, countText })),
      ...{ names: record.names(), cited: new Map(), sources: new Map() },
      asOf: record.charts().asOf,
    },
    messages,
    words.pictures,
  );
  return {
    // Which documents events rest on is said by the scene for what it lights.
    about: {
      ...about,
      tables: about.tables.map(eventTable),
      source: { text: "", links: [] },
    },
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
            starts={[]}
            words={markWords(
              record.events,
              (event) => record.site + localePath(`/events/${event}`, locale),
              messages,
            )}
            metrics={record.metrics}
            selected={null}
            tabStop={null}
          />
        </g>
      </svg>
    ),
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
  return {
    lanes,
    shown: showEvents(matching, window),
    placed: placeSceneTimeline({
      ...{ columns, lanes, window, width, height },
      mask: maskOf(columns, new Set(matching.map(({ id }) => id))),
      lit: rowsOf(lit),
      held: rowsOf(scene.steps.flatMap((step) => step.lit)),
      ...{ metrics: record.metrics, locale: messages.locale },
    }),
  };
}

function hitsOf(
  { q }: ViewState,
  hits: SheetInput["record"]["hits"],
): ReadonlySet<string> | null {
  return q === "" ? null : new Set(hits[q]);
}
