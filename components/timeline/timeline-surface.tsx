import { useState, type ComponentProps, type ReactNode } from "react";
import { later } from "@/components/ui/later";
import { pagePalette } from "@/lib/theme/palette";
import { Connector } from "./connector";
import type { PointedHint as Hint } from "./pointed-hint";
import { TimelineDrawing } from "./timeline-drawing";
import { TimelineProgress } from "./timeline-progress";
import type { TimelineProps } from "./timeline-props";
import { useSurface } from "./use-surface";
import type { useTimeline } from "./use-timeline";

// Loaded when the first mark is pointed at.
const PointedHint = later<ComponentProps<typeof Hint>>(
  async () => (await import("./pointed-hint")).PointedHint,
);

interface TimelineSurfaceProps {
  /** The properties of the timeline. */
  props: TimelineProps;
  /** All that is placed. */
  placed: ReturnType<typeof useTimeline>;
  /** What stands over the drawing: the headings of the lanes. */
  children: ReactNode;
}

/** The drawing of the lanes and the canvas over it, with what a reader does to them. */
export function TimelineSurface(surfaceProps: TimelineSurfaceProps) {
  const { props, placed, children } = surfaceProps;
  const { columns, words, messages } = props;
  const { picture, canvas, gutter, onlyPainted } = placed;
  const on = useSurface(props, placed);
  const { surface, shown, timeline, pointed, popover } = on;
  const [hinted, setHinted] = useState(false);
  if (pointed && !hinted) setHinted(true);
  return (
    <>
      <div
        ref={surface}
        className="relative touch-pan-y select-none print:h-auto!"
        style={{ height: picture.timeline.height }}
      >
        {children}
        <LinkedDrawing {...{ props, placed, on }} />
        <canvas
          ref={canvas}
          width={0}
          height={0}
          aria-hidden="true"
          className={`invisible absolute inset-0 font-sans ${onlyPainted ? "" : "print:hidden"}`}
        />
        <Connector
          timeline={timeline}
          row={pointed?.row ?? shown.selected}
          gutter={gutter}
        />
        <TimelineProgress share={placed.progress} messages={messages} />
      </div>
      {/* Outside, or what is done in them would be done to the drawing. */}
      {hinted && (
        <PointedHint
          {...{ surface, timeline, gutter, columns, words, messages }}
          stop={popover.isOpen ? null : pointed}
        />
      )}
      {popover.element}
    </>
  );
}

interface LinkedDrawingProps {
  props: TimelineProps;
  placed: ReturnType<typeof useTimeline>;
  on: ReturnType<typeof useSurface>;
}

function LinkedDrawing({ props, placed, on }: LinkedDrawingProps) {
  const { columns, words, metrics, messages } = props;
  const { shown, linked, current } = on;
  const { heads, starts, gutter, selected, filter } = shown;
  return (
    <svg
      data-chart="timeline"
      role="group"
      aria-label={messages.timeline.heading}
      aria-describedby="timeline-keys"
      aria-busy={placed.behind || placed.progress !== null}
      width={placed.width}
      height={linked.height}
      viewBox={`0 0 ${placed.width} ${linked.height}`}
      className="timeline print-fit block"
    >
      <TimelineDrawing
        timeline={linked}
        {...{ heads, starts, gutter, selected, filter }}
        {...{ columns, words, metrics, messages }}
        tabStop={current}
        palette={pagePalette}
      />
    </svg>
  );
}
