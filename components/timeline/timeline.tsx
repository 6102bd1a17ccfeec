import { useRef, useState } from "react";
import type { Messages } from "@/lib/messages/messages";
import {
  placeTimeline,
  PLOT_PAD,
  plotScale,
} from "@/lib/layout/timeline/place-timeline";
import type { TimeWindow } from "@/lib/model/time-window";
import type { TextMetrics } from "@/lib/layout/text-width";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { EVENT_KINDS } from "@/lib/model/record";
import { pagePalette } from "@/lib/theme/palette";
import { TimelineDrawing } from "./timeline-drawing";
import { TimelineLegend } from "./timeline-legend";
import { TimelineOverview } from "./timeline-overview";
import { TimelineToolbar } from "./timeline-toolbar";
import { useRovingMarks } from "./use-roving-marks";
import { useWidth } from "./use-width";
import { useWindowGestures } from "./use-window-gestures";

/** Width that the server draws for, pixels. */
const SERVER_WIDTH = 1200;
/** Width from which lane headings stand in a column of their own, pixels. */
const ROOMY = 720;
const GUTTER = 172;

/** The timeline with its tools and overview. */
export function Timeline({
  events,
  matching,
  window,
  selected,
  metrics,
  messages,
  hrefFor,
  onWindow,
  onSelect,
  onCluster,
}: {
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
}) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [live, setLive] = useState<TimeWindow | null>(null);
  const width = useWidth(frame, SERVER_WIDTH);
  const shown = live ?? window;
  const gutter = width >= ROOMY ? GUTTER : 0;
  const plot = width - gutter;
  const { names } = messages;
  const timeline = placeTimeline({
    events,
    passing: matching,
    window: shown,
    width: plot,
    metrics,
    locale: messages.locale,
    selected,
    headings:
      gutter > 0
        ? null
        : Object.fromEntries(
            EVENT_KINDS.map((kind) => [kind, `${names.kind[kind]} 000/000`]),
          ),
  });
  const settle = (next: TimeWindow) => {
    setLive(null);
    onWindow(next);
  };
  const scale = plotScale(shown, plot);
  useWindowGestures(svg, {
    window: shown,
    instantAt: (clientX) => {
      const left = svg.current?.getBoundingClientRect().left ?? 0;
      return scale.invert(clientX - left - gutter).getTime();
    },
    perPixel: (shown.end - shown.start) / (plot - 2 * PLOT_PAD),
    onMove: setLive,
    onSettle: settle,
  });
  const roving = useRovingMarks(svg, {
    lanes: timeline.lanes,
    window: shown,
    onSelect,
    onCluster,
    onWindow: settle,
  });

  return (
    <section
      aria-labelledby="timeline-title"
      className="border-line bg-card rounded-lg border"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 pt-3 pb-1">
        <h2 id="timeline-title" className="font-serif text-lg font-semibold">
          {messages.timeline.title}
        </h2>
        <TimelineToolbar {...{ window: shown, messages, onWindow: settle }} />
      </div>
      <div ref={frame} className="overflow-x-auto">
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
            tabStop={roving.tabStop}
          />
        </svg>
      </div>
      <TimelineOverview
        {...{ events, matching, gutter, messages }}
        width={width}
        window={shown}
        onMove={setLive}
        onSettle={settle}
      />
      <TimelineLegend messages={messages} />
    </section>
  );
}
