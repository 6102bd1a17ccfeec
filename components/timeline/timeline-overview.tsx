import { useRef } from "react";
import { max, scaleLinear } from "d3";
import type { Messages } from "@/lib/messages/messages";
import { densityByYear } from "@/lib/layout/timeline/density";
import { PLOT_PAD, plotScale } from "@/lib/layout/timeline/place-timeline";
import type { TimeWindow } from "@/lib/model/time-window";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { pagePalette } from "@/lib/theme/palette";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import { BrushHandle } from "./brush-handle";
import { round } from "./mark";
import { useBrush } from "./use-brush";

const HEIGHT = 54;
const TOP = 6;

/** The whole record as events a year, with the window as a brush to drag, draw anew or move by keys. */
export function TimelineOverview({
  events,
  matching,
  window,
  width,
  gutter,
  messages,
  onMove,
  onSettle,
}: {
  /** The whole record. */
  events: readonly IndexedEvent[];
  /** Ids of the events that pass every filter but the window. */
  matching: ReadonlySet<string>;
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
}) {
  const svg = useRef<SVGSVGElement>(null);
  const plot = width - gutter;
  const scale = plotScale({ start: RECORD_START, end: RECORD_END }, plot);
  const [left, right] = [scale(window.start), scale(window.end)];
  useBrush(svg, {
    window,
    instantAt: (clientX) => {
      const edge = svg.current?.getBoundingClientRect().left ?? 0;
      return scale.invert(clientX - edge - gutter).getTime();
    },
    onMove,
    onSettle,
  });
  const words = messages.timeline;
  const { tint, edge, ink } = pagePalette;
  return (
    <div className="border-line relative overflow-x-auto border-t">
      <svg
        ref={svg}
        data-overview=""
        role="group"
        aria-label={words.overview}
        width={width}
        height={HEIGHT + 8}
        className="block cursor-crosshair touch-pan-y select-none"
      >
        {gutter > 0 && (
          <text x={16} y={24} fontSize={13} fill={pagePalette.muted}>
            {words.overview}
            <tspan x={16} dy={17} fontSize={12} className="scripted">
              {words.overviewHint}
            </tspan>
          </text>
        )}
        <g transform={`translate(${gutter} ${TOP})`}>
          <Bars {...{ events, matching, plot }} />
          <rect
            data-brush="window"
            x={round(left)}
            width={round(Math.max(2, right - left))}
            height={HEIGHT - TOP}
            fill={ink}
            fillOpacity={0.06}
            stroke={edge}
            className="cursor-grab"
          />
          <path
            d={`M${PLOT_PAD} ${HEIGHT - TOP}H${plot - PLOT_PAD}`}
            stroke={tint}
          />
          {(["start", "end"] as const).map((side) => (
            <BrushHandle
              key={side}
              {...{ side, window, messages, onSettle }}
              x={side === "start" ? left : right}
              height={HEIGHT - TOP}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

function Bars({
  events,
  matching,
  plot,
}: {
  events: readonly IndexedEvent[];
  matching: ReadonlySet<string>;
  plot: number;
}) {
  const years = densityByYear(events, (event) => matching.has(event.id));
  const scale = plotScale({ start: RECORD_START, end: RECORD_END }, plot);
  const rise = scaleLinear()
    .domain([0, max(years, (year) => year.total) ?? 1])
    .range([0, HEIGHT - TOP - 6]);
  const bar = (year: number, count: number) => {
    const x0 = scale(startOfYear(year)) + 0.5;
    const x1 = scale(startOfYear(year + 1)) - 0.5;
    const y = HEIGHT - TOP;
    return count > 0
      ? `M${round(x0)} ${y}V${round(y - rise(count))}H${round(x1)}V${y}Z`
      : "";
  };
  const total = years.map((row) => bar(row.year, row.total)).join("");
  const passing = years.map((row) => bar(row.year, row.passing)).join("");
  return (
    <g aria-hidden="true">
      <path d={total} fill={pagePalette.faint} />
      <path d={passing} fill={pagePalette.muted} />
    </g>
  );
}
