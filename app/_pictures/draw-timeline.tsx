import type { Drawn } from "@/components/charts/draw-chart";
import { namedLanes } from "@/components/dashboard/use-lanes";
import { markWords } from "@/components/dashboard/use-mark-words";
import { keySheet } from "@/components/charts/sheet";
import { KeyFades, timelineKey } from "@/components/timeline/timeline-key";
import { TimelineDrawing } from "@/components/timeline/timeline-drawing";
import type { NamedLane } from "@/components/timeline/timeline-props";
import { headLanes } from "@/components/timeline/use-lane-heads";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { describeTimeline } from "@/lib/describe/timeline-view";
import { HEADING_COLUMN } from "@/lib/layout/lane-heading";
import { bandStarts } from "@/lib/layout/timeline/band-starts";
import { indexLanes } from "@/lib/layout/timeline/index-lanes";
import { makePlacer } from "@/lib/layout/timeline/make-placer";
import { selectRows } from "@/lib/layout/timeline/select-rows";
import { messagesFor } from "@/lib/messages/messages-for";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { picturesFor } from "@/lib/messages/pictures-for";
import type { ViewState } from "@/lib/model/view-state";
import { laneGrouping } from "@/lib/select/lanes/lane";
import { maskOf } from "@/lib/select/row-mask";
import { matchEvents, showEvents } from "@/lib/select/select-events";
import { searchText } from "@/lib/select/text-search";
import { localePath } from "@/lib/view/language-path";
import { timeWindow } from "@/lib/view/time-window";
import { siteUrl } from "../_pages/site-config";
import type { DrawingRequest } from "./draw-chart";
import { timelineContext } from "./timeline-context";
import type { ViewRecord } from "./view-record";

/** Width that the page draws for without script, pixels. */
const OWN_WIDTH = 1200;
/** Width from which lane headings stand in a column of their own, as on the page. */
const ROOMY = 720;
const KEY_GAP = 8;

/** Draws the timeline as one `<svg>`, terms and metric under the lanes where the view asks for them. */
export function drawTimeline(request: DrawingRequest): Drawn {
  const { view, locale, palette, record } = request;
  const messages = messagesFor(locale);
  const width = request.width ?? OWN_WIDTH;
  const gutter = width >= ROOMY ? HEADING_COLUMN : 0;
  const { lanes, shown, placed } = placeLanes(
    request,
    width - gutter,
    messages,
  );
  const heads = headLanes(placed.lanes, { lanes, messages, pinned: new Set() });
  const context = timelineContext(request, { width, gutter, messages });
  const about = aboutOf(view, record, { shown, heads, messages });
  const key = keyOf(request, shown.length, width, messages);
  const under = placed.height + context.height;
  const size = { width, height: under + key.height };
  const drawing = (
    <svg
      data-chart="timeline"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={about.title}
    >
      <desc>{about.description}</desc>
      <TimelineDrawing
        {...{ heads, gutter, messages, palette }}
        timeline={placed}
        columns={record.columns()}
        starts={
          view.bands
            ? bandStarts(
                record.context().bands,
                timeWindow(view),
                width - gutter,
              )
            : []
        }
        words={markWords(
          record.events(),
          (event) => siteUrl() + localePath(`/events/${event}`, locale),
          messages,
        )}
        metrics={loadTextMetrics()}
        selected={rowOf(view, record)}
        tabStop={null}
      />
      <g transform={`translate(0,${placed.height})`}>{context.content}</g>
      <g transform={`translate(0,${under + KEY_GAP})`}>{key.content}</g>
    </svg>
  );
  const notes = [...about.notes, ...context.notes];
  const tables = [...about.tables, ...context.tables];
  return {
    about: { ...about, notes, tables },
    ...{ drawing, size, leastText: null, ownWidth: OWN_WIDTH },
  };
}

/** The key stands under the drawing, unless there is nothing to explain. */
function keyOf(
  { view, palette, record }: DrawingRequest,
  shown: number,
  width: number,
  messages: ChartMessages,
) {
  const figures = timelineKey({
    kinds: laneGrouping(view) !== "kind",
    leftOut: shown < record.events().length,
    ...{ messages, palette },
  });
  const key = keySheet(figures, width, { text: 12, fill: palette.muted });
  return {
    height: key.height + KEY_GAP,
    content: (
      <>
        <KeyFades palette={palette} />
        {key.content}
      </>
    ),
  };
}

function placeLanes(
  { view, record, width }: DrawingRequest,
  plot: number,
  messages: ChartMessages,
) {
  const events = record.events();
  const hits = view.q === "" ? null : searchText(record.corpus(), view.q);
  const matching = matchEvents(events, view, hits);
  const columns = record.columns();
  const lanes: NamedLane[] = namedLanes(
    { events, places: record.places() },
    view,
    record.names(),
    messages,
  );
  const index = indexLanes(columns, lanes);
  const mask = maskOf(columns, new Set(matching.map(({ id }) => id)));
  const place = makePlacer(index, selectRows(index, mask), {
    metrics: loadTextMetrics(),
    locale: messages.locale,
    selected: rowOf(view, record),
    order: lanes.map(({ id }) => id),
    collapsed: new Set(),
    headings: (width ?? OWN_WIDTH) < ROOMY,
  });
  const window = timeWindow(view);
  return {
    lanes,
    shown: showEvents(matching, window),
    placed: place({ window, width: plot }),
  };
}

function rowOf({ event }: ViewState, record: ViewRecord): number | null {
  const row = record.events().findIndex(({ id }) => id === event);
  return row < 0 ? null : row;
}

interface AboutInput {
  readonly shown: ReturnType<typeof placeLanes>["shown"];
  readonly heads: ReturnType<typeof headLanes>;
  readonly messages: ChartMessages;
}

function aboutOf(
  view: ViewState,
  record: ViewRecord,
  { shown, heads, messages }: AboutInput,
) {
  const { events, sources, asOf } = record.dataset;
  return describeTimeline(
    {
      ...{ view, shown, asOf },
      total: record.events().length,
      lanes: heads.map(({ name, countText }) => ({ name, countText })),
      names: record.names(),
      cited: new Map(events.map((event) => [event.id, event.sources])),
      sources: new Map(sources.map((source) => [source.id, source])),
    },
    messages,
    picturesFor(messages.locale),
  );
}
