import { markWords } from "@/components/dashboard/use-mark-words";
import { TimelineDrawing } from "@/components/timeline/timeline-drawing";
import type { NamedLane } from "@/components/timeline/timeline-props";
import { headLanes } from "@/components/timeline/use-lane-heads";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { HEADING_COLUMN } from "@/lib/layout/lane-heading";
import { indexLanes } from "@/lib/layout/timeline/index-lanes";
import { makePlacer } from "@/lib/layout/timeline/make-placer";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { selectRows } from "@/lib/layout/timeline/select-rows";
import { briefFor } from "@/lib/messages/brief-for";
import type { Messages } from "@/lib/messages/messages";
import type { EventColumns } from "@/lib/model/event-columns";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { EVENT_KINDS } from "@/lib/model/record";
import { toColumns } from "@/lib/select/event-columns";
import { makeLane } from "@/lib/select/lanes/lane";
import { pagePalette } from "@/lib/theme/palette";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { localePath } from "@/lib/view/language-path";

/** Width of the drawing, pixels; paper shows it at some eight tenths. */
const WIDTH = 860;
const NONE: ReadonlySet<string> = new Set();
const PLOT = WIDTH - HEADING_COLUMN;

interface DrawnTimelineProps {
  /** In time; at least one. */
  readonly events: readonly IndexedEvent[];
  /** Whose they are. */
  readonly name: string;
  readonly messages: Messages;
}

/** Some events in a lane for each kind that they have, drawn on the server; a list on the page says the same. */
export function DrawnTimeline({ events, name, messages }: DrawnTimelineProps) {
  const { label, scroll, caption } = briefFor(messages.locale).timeline;
  const columns = toColumns(events);
  const lanes = kindLanes(events, messages);
  const timeline = placeEvents(columns, lanes, messages);
  return (
    <figure>
      <div
        className="border-line overflow-x-auto border print:overflow-visible"
        role="group"
        aria-label={scroll}
        // A box that scrolls must take the focus to be scrolled by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <svg
          data-chart="timeline"
          role="group"
          aria-label={label(name, events.length)}
          viewBox={`0 0 ${WIDTH} ${timeline.height}`}
          className="timeline print-fit block h-auto w-full min-w-[48rem] print:min-w-0"
        >
          <TimelineDrawing
            {...{ timeline, columns, messages }}
            heads={headLanes(timeline.lanes, { lanes, messages, pinned: NONE })}
            starts={[]}
            gutter={HEADING_COLUMN}
            words={markWords(
              events,
              (event) => localePath(`/events/${event}`, messages.locale),
              messages,
            )}
            metrics={loadTextMetrics()}
            palette={pagePalette}
            selected={null}
            tabStop={null}
          />
        </svg>
      </div>
      <figcaption className="text-muted mt-1 text-sm">{caption}</figcaption>
    </figure>
  );
}

function kindLanes(
  events: readonly IndexedEvent[],
  { names }: Messages,
): NamedLane[] {
  return EVENT_KINDS.map((kind) => ({
    ...makeLane("kind", kind, events, (event) => event.kind === kind),
    name: names.kind[kind],
  })).filter(({ rows }) => rows.length > 0);
}

function placeEvents(
  columns: EventColumns,
  lanes: readonly NamedLane[],
  { locale }: Messages,
): PlacedTimeline {
  const index = indexLanes(columns, lanes);
  const selection = selectRows(index, new Uint8Array(columns.length).fill(1));
  const place = makePlacer(index, selection, {
    metrics: loadTextMetrics(),
    locale,
    selected: null,
    order: [],
    collapsed: NONE,
    headings: false,
  });
  const window = { start: RECORD_START, end: RECORD_END };
  return place({ window, width: PLOT });
}
