import { memo } from "react";
import { markWords } from "@/components/dashboard/use-mark-words";
import { Lane } from "@/components/timeline/lane";
import { TimelineDrawing } from "@/components/timeline/timeline-drawing";
import { FAINT } from "@/lib/layout/scene/morph-scene";
import { groundOf } from "@/lib/layout/timeline/lane-ground";
import { pagePalette } from "@/lib/theme/palette";
import { localePath } from "@/lib/view/language-path";
import type { StageContext } from "./stage-context";
import type { TimelinePicture } from "./stage-timeline-picture";

interface StageTimelineSvgProps {
  picture: TimelinePicture;
  context: StageContext;
}

/** The timeline of a scene as a drawing: what stands when nothing moves. */
export const StageTimelineSvg = memo(function StageTimelineSvg({
  picture,
  context,
}: StageTimelineSvgProps) {
  const { timeline, lit, gutter, heads, columns, starts } = picture;
  const { messages, record, payload } = context;
  const words = markWords(
    record.events,
    (id) => localePath(`/events/${id}`, messages.locale),
    messages,
  );
  const palette = pagePalette;
  const width = timeline.width + gutter;
  return (
    <svg
      data-chart="timeline"
      data-faint={lit ? "" : undefined}
      role="group"
      aria-label={messages.timeline.heading}
      viewBox={`0 0 ${width} ${timeline.height}`}
      className="timeline stage-drawing block h-full w-full"
      preserveAspectRatio="xMidYMin meet"
      style={{ "--faint-marks": FAINT } as React.CSSProperties}
    >
      <TimelineDrawing
        {...{ timeline, heads, starts, gutter, columns, words, messages }}
        {...{ palette, selected: null, tabStop: null }}
        metrics={payload.record.metrics}
      />
      {lit && (
        <svg x={gutter} width={timeline.width} height={timeline.height}>
          <g data-strong="">
            {lit.lanes.map((lane, index) => (
              <Lane
                key={lane.id}
                lane={{ ...lane, context: [], ticks: "" }}
                ground={groundOf(index)}
                label={heads[index]?.label ?? lane.id}
                locale={messages.locale}
                {...{ columns, words, palette, selected: null, tabStop: null }}
              />
            ))}
          </g>
        </svg>
      )}
    </svg>
  );
});
