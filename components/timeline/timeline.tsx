import { memo } from "react";
import { pagePalette } from "@/lib/theme/palette";
import { TimelineDrawing } from "./timeline-drawing";
import { TimelineLegend } from "./timeline-legend";
import type { TimelineProps } from "./timeline-props";
import { TimelineOverview } from "./timeline-overview";
import { TimelineToolbar } from "./timeline-toolbar";
import { useTimeline } from "./use-timeline";

/** The timeline with its tools and overview; memoised by hand, because placing it is most of what a filter costs (docs/adr/0007). */
export const Timeline = memo(function Timeline(props: TimelineProps) {
  const { events, matching, filter, selected, messages, hrefFor } = props;
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
          viewBox={`0 0 ${width} ${timeline.height}`}
          className="timeline print-fit block touch-pan-y select-none"
        >
          <TimelineDrawing
            {...{ timeline, filter, gutter, messages, hrefFor, selected }}
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
});
