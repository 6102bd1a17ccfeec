import { memo, useRef } from "react";
import { round } from "@/lib/layout/round";
import { plotScale } from "@/lib/layout/timeline/plot-scale";
import type { Messages } from "@/lib/messages/messages";
import type { EventColumns } from "@/lib/model/event-columns";
import type { TimeWindow } from "@/lib/model/time-window";
import { pagePalette } from "@/lib/theme/palette";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { BrushHandle } from "@/components/view/brush-handle";
import { DensityBars } from "./density-bars";
import { useBrush } from "@/components/view/use-brush";

const TOP = 6;
const HEIGHT = 46;
const FOOT = 8;

interface TimelineOverviewProps {
  /** The whole record. */
  columns: EventColumns;
  /** A byte per row: 1 where it passes every filter but the window. */
  mask: Uint8Array;
  /** The stretch of time on show. */
  window: TimeWindow;
  /** Width of the drawing, pixels. */
  width: number;
  /** Width of the column of headings, pixels; 0 for none. */
  gutter: number;
  /** The words of the page's language. */
  messages: Messages;
  /** Called for each step of a gesture. */
  onMove: (window: TimeWindow) => void;
  /** Called once at its end. */
  onSettle: (window: TimeWindow) => void;
}

/** The whole record as events a year, with the window as a brush to drag, draw anew or move by keys. */
export const TimelineOverview = memo(function TimelineOverview(
  props: TimelineOverviewProps,
) {
  const { columns, mask, window, width, gutter, messages } = props;
  const svg = useRef<SVGSVGElement>(null);
  const plot = width - gutter;
  const scale = plotScale({ start: RECORD_START, end: RECORD_END }, plot);
  const [left, right] = [scale(window.start), scale(window.end)];
  useBrush(svg, {
    window,
    instantAt: (clientX) => {
      const edge = svg.current?.getBoundingClientRect().left ?? 0;
      return scale.invert(clientX - edge - gutter);
    },
    onMove: props.onMove,
    onSettle: props.onSettle,
  });
  return (
    <div className="border-line overflow-x-auto overflow-y-clip border-t print:hidden">
      <svg
        ref={svg}
        data-overview=""
        role="group"
        aria-label={messages.timeline.overview}
        width={width}
        height={TOP + HEIGHT + FOOT}
        viewBox={`0 0 ${width} ${TOP + HEIGHT + FOOT}`}
        className="block cursor-crosshair touch-pan-y select-none"
      >
        {gutter > 0 && <OverviewHeading messages={messages} />}
        <g transform={`translate(${gutter} ${TOP})`}>
          <DensityBars {...{ columns, mask }} width={plot} height={HEIGHT} />
          <rect
            data-brush="window"
            x={round(left)}
            width={round(Math.max(2, right - left))}
            height={HEIGHT}
            fill={pagePalette.ink}
            fillOpacity={0.06}
            stroke={pagePalette.edge}
            className="cursor-grab"
          />
          {(["start", "end"] as const).map((side) => (
            <BrushHandle
              key={side}
              {...{ side, window, messages, onSettle: props.onSettle }}
              x={side === "start" ? left : right}
              height={HEIGHT}
            />
          ))}
        </g>
      </svg>
    </div>
  );
});

function OverviewHeading({ messages }: { messages: Messages }) {
  const words = messages.timeline;
  return (
    <text x={16} y={24} fontSize={13} fill={pagePalette.muted}>
      {words.overview}
      <tspan x={16} dy={17} fontSize={12} className="scripted">
        {words.overviewHint}
      </tspan>
    </text>
  );
}
