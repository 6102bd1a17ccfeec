import type { TextMetrics } from "@/lib/layout/text-width";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { TimeWindow } from "@/lib/model/time-window";
import { pagePalette } from "@/lib/theme/palette";
import { TimelineDrawing } from "./timeline-drawing";
import { TimelineLegend } from "./timeline-legend";
import { TimelineOverview } from "./timeline-overview";
import { TimelineToolbar } from "./timeline-toolbar";
import { useTimeline } from "./use-timeline";

export interface TimelineProps {
  /** The whole record. */
  events: readonly IndexedEvent[];
  /** Ids of the events that pass every filter but the window. */
  matching: ReadonlySet<string>;
  /** The stretch of time to show. */
  window: TimeWindow;
  /** The selected event. */
  selected: string | null;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** The words of the page's language. */
  messages: Messages;
  /** Address of an event's page. */
  hrefFor: (id: string) => string;
  /** Called with the new window once a gesture ends. */
  onWindow: (window: TimeWindow) => void;
  /** Called with the id of an event that the reader opens. */
  onSelect: (id: string) => void;
  /** Called with the ids of a cluster that the reader opens. */
  onCluster: (ids: readonly string[]) => void;
}

/** The timeline with its tools and overview. */
export function Timeline(props: TimelineProps) {
  const { events, matching, selected, messages, hrefFor } = props;
  const placed = useTimeline(props);
  const { frame, svg, window, width, gutter, timeline, onSettle } = placed;
  return (
    <section
      aria-labelledby="timeline-title"
      className="border-line bg-card overflow-clip rounded-lg border"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 pt-2">
        <h2 id="timeline-title" className="font-serif text-lg font-semibold">
          {messages.timeline.title}
        </h2>
        <TimelineToolbar {...{ window, messages }} onWindow={onSettle} />
      </div>
      <div ref={frame} className="overflow-x-auto overflow-y-clip">
        <svg
          ref={svg}
          data-chart="timeline"
          role="group"
          aria-label={messages.timeline.heading}
          aria-describedby="timeline-keys"
          width={width}
          height={timeline.height}
          className="timeline block touch-pan-y select-none"
        >
          <TimelineDrawing
            {...{ timeline, gutter, messages, hrefFor, selected }}
            palette={pagePalette}
            tabStop={placed.tabStop}
          />
        </svg>
      </div>
      <TimelineOverview
        {...{ events, matching, gutter, messages, width, window, onSettle }}
        onMove={placed.onMove}
      />
      <TimelineLegend messages={messages} />
    </section>
  );
}
