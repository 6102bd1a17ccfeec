import { memo } from "react";
import { pagePalette } from "@/lib/theme/palette";
import { TimelineDrawing } from "./timeline-drawing";
import { TimelineLegend } from "./timeline-legend";
import type { TimelineProps } from "./timeline-props";
import { TimelineOverview } from "./timeline-overview";
import { TimelineToolbar } from "./timeline-toolbar";
import { useTimeline } from "./use-timeline";

// The drawing follows the canvas; until it does it must not be made anew.
const Drawing = memo(TimelineDrawing);

/** The timeline with its tools and overview; memoised by hand, because placing it is most of what a filter costs (docs/adr/0007). */
export const Timeline = memo(function Timeline(props: TimelineProps) {
  const { events, messages, hrefFor } = props;
  const placed = useTimeline(props);
  const { frame, surface, canvas, window, width, gutter, onSettle } = placed;
  const { drawn } = placed;
  const { height } = drawn.timeline;
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
        <div ref={surface} className="relative touch-pan-y select-none">
          <svg
            data-chart="timeline"
            role="group"
            aria-label={messages.timeline.heading}
            aria-describedby="timeline-keys"
            aria-busy={placed.behind}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            className="timeline print-fit block"
          >
            <Drawing
              timeline={drawn.timeline}
              gutter={drawn.gutter}
              selected={drawn.selected}
              filter={drawn.filter}
              messages={drawn.messages}
              hrefFor={hrefFor}
              palette={pagePalette}
              tabStop={placed.tabStop}
            />
          </svg>
          <canvas
            ref={canvas}
            width={0}
            height={0}
            aria-hidden="true"
            className="invisible absolute inset-0 font-sans print:hidden"
          />
        </div>
      </div>
      <TimelineOverview
        {...{ events, gutter, messages, width, window, onSettle }}
        matching={drawn.matching}
        onMove={placed.onMove}
      />
      <TimelineLegend messages={messages} />
    </section>
  );
});
