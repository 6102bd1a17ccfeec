import type { ReactNode } from "react";
import { round } from "@/lib/layout/round";
import type { Messages } from "@/lib/messages/messages";
import { groundOf } from "@/lib/layout/timeline/lane-ground";
import { TICK_SIZE } from "@/lib/layout/timeline/place-ticks";
import { AXIS } from "@/lib/layout/timeline/place-timeline";
import type { PlacedLane, PlacedTimeline } from "@/lib/layout/timeline/placed";
import type { EventKind } from "@/lib/model/record";
import type { Ink, Palette } from "@/lib/theme/palette";
import { Lane } from "./lane";

interface TimelineDrawingProps {
  /** All that is to be drawn, in plot coordinates. */
  timeline: PlacedTimeline;
  /** Names the filter; with a new one all marks are drawn anew. */
  filter?: string;
  /** Width of the column of lane headings; 0 puts them inside the plot. */
  gutter: number;
  /** The words of the page's language. */
  messages: Messages;
  /** The colours to paint with. */
  palette: Palette;
  /** Address of an event's page. */
  hrefFor: (id: string) => string;
  /** The selected event. */
  selected: string | null;
  /** The mark or cluster that the tab key reaches. */
  tabStop: string | null;
}

/** The picture of a placed timeline: axis, lanes, headings. The same on the page, without script and in print. */
export function TimelineDrawing({
  timeline,
  filter,
  gutter,
  messages,
  palette,
  hrefFor,
  selected,
  tabStop,
}: TimelineDrawingProps) {
  const { width, height, ticks, lanes } = timeline;
  return (
    <>
      {lanes.map((lane, index) => (
        <rect
          key={lane.id}
          y={lane.y}
          width={width + gutter}
          height={lane.height}
          fill={palette[groundOf(index)]}
        />
      ))}
      <g transform={`translate(${gutter} 0)`} aria-hidden="true">
        <path
          d={ticks.map(({ x }) => `M${round(x)} ${AXIS}V${height}`).join("")}
          stroke={palette.line}
        />
        {ticks.map(({ x, label, anchor }) => (
          <text
            key={label}
            x={round(x)}
            y={AXIS - 9}
            fontSize={TICK_SIZE}
            fill={palette.muted}
            textAnchor={anchor}
          >
            {label}
          </text>
        ))}
      </g>
      {lanes.map((lane) => (
        <LaneHeading key={lane.id} {...{ lane, gutter, messages, palette }} />
      ))}
      <g transform={`translate(${gutter} 0)`}>
        {lanes.map((lane, index) => (
          <Lane
            key={lane.id}
            ground={groundOf(index)}
            name={messages.names.kind[lane.id as EventKind]}
            {...{ lane, filter, messages, palette, hrefFor, selected, tabStop }}
          />
        ))}
      </g>
    </>
  );
}

interface LaneHeadingProps {
  lane: PlacedLane;
  gutter: number;
  messages: Messages;
  palette: Palette;
}

function LaneHeading({
  lane,
  gutter,
  messages,
  palette,
}: LaneHeadingProps): ReactNode {
  const name = messages.names.kind[lane.id as EventKind];
  const count = messages.timeline.lane(lane.count, lane.total);
  const x = gutter > 0 ? 16 : 6;
  // Inside the plot, titles stand right under it.
  const baseline = lane.y + (gutter > 0 ? 20 : 16);
  return (
    <text y={baseline} fontSize={14} aria-hidden="true">
      <tspan x={x} fontWeight={600} fill={palette[lane.id as Ink]}>
        {name}
      </tspan>
      <tspan
        x={gutter > 0 ? x : undefined}
        dx={gutter > 0 ? undefined : 8}
        dy={gutter > 0 ? 17 : undefined}
        fontSize={12.5}
        fill={palette.muted}
      >
        {count}
      </tspan>
    </text>
  );
}
