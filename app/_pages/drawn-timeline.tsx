import { markWords } from "@/components/dashboard/use-mark-words";
import { TimelineDrawing } from "@/components/timeline/timeline-drawing";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { labelLane } from "@/lib/describe/lane-name";
import { HEADING_COLUMN } from "@/lib/layout/lane-heading";
import { indexLanes } from "@/lib/layout/timeline/index-lanes";
import { makePlacer } from "@/lib/layout/timeline/make-placer";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { selectRows } from "@/lib/layout/timeline/select-rows";
import type { Messages } from "@/lib/messages/messages";
import type { EventColumns } from "@/lib/model/event-columns";
import { isEventKind } from "@/lib/model/event-kind";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { EVENT_KINDS } from "@/lib/model/record";
import { toColumns } from "@/lib/select/event-columns";
import { makeLane } from "@/lib/select/lanes/lane";
import { pagePalette } from "@/lib/theme/palette";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { localePath } from "@/lib/view/language-path";

/** Width of the drawing, pixels; paper shows it at some eight tenths. */
const WIDTH = 860;
const PLOT = WIDTH - HEADING_COLUMN;

interface DrawnTimelineProps {
  /** In time; at least one. */
  readonly events: readonly IndexedEvent[];
  readonly words: {
    /** What the drawing is called. */
    readonly label: string;
    /** What its box is called, which scrolls sideways. */
    readonly scroll: string;
    /** What stands under it. */
    readonly caption: string;
  };
  readonly messages: Messages;
}

/** Some events in a lane for each kind that they have, drawn on the server; a list on the page says the same. */
export function DrawnTimeline({ events, words, messages }: DrawnTimelineProps) {
  const columns = toColumns(events);
  const timeline = placeEvents(events, columns, messages);
  return (
    <figure>
      <div
        className="border-line overflow-x-auto border print:overflow-visible"
        role="group"
        aria-label={words.scroll}
        // A box that scrolls must take the focus to be scrolled by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <svg
          data-chart="timeline"
          role="group"
          aria-label={words.label}
          viewBox={`0 0 ${WIDTH} ${timeline.height}`}
          className="timeline print-fit block h-auto w-full min-w-[48rem] print:min-w-0"
        >
          <TimelineDrawing
            {...{ timeline, columns, messages }}
            heads={headsOf(timeline, messages)}
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
      <figcaption className="text-muted mt-1 text-sm">
        {words.caption}
      </figcaption>
    </figure>
  );
}

function placeEvents(
  events: readonly IndexedEvent[],
  columns: EventColumns,
  { locale }: Messages,
): PlacedTimeline {
  const lanes = EVENT_KINDS.map((kind) =>
    makeLane("kind", kind, events, (event) => event.kind === kind),
  ).filter(({ rows }) => rows.length > 0);
  const index = indexLanes(columns, lanes);
  const selection = selectRows(index, new Uint8Array(events.length).fill(1));
  const place = makePlacer(index, selection, {
    metrics: loadTextMetrics(),
    locale,
    selected: null,
    order: [],
    collapsed: new Set(),
    headings: false,
  });
  const window = { start: RECORD_START, end: RECORD_END };
  return place({ window, width: PLOT });
}

function headsOf({ lanes }: PlacedTimeline, messages: Messages) {
  return lanes.map(({ id, y, height, collapsed, count, total }) => {
    const kind = isEventKind(id) ? id : undefined;
    const name = kind ? messages.names.kind[kind] : id;
    return {
      ...{ id, y, height, collapsed, name, pinned: false },
      countText: messages.timeline.lane(count, total),
      label: labelLane("kind", name, count, total, messages),
      ink: kind,
    };
  });
}
