import { memo, useMemo } from "react";
import type { Messages } from "@/lib/messages/messages";
import { round } from "@/lib/layout/round";
import { groundOf } from "@/lib/layout/timeline/lane-ground";
import { softEnds } from "@/lib/layout/timeline/mark-figure";
import { markInk } from "@/lib/layout/timeline/mark-ink";
import type { BandStart } from "@/lib/layout/timeline/band-starts";
import { TICK_SIZE } from "@/lib/layout/timeline/place-ticks";
import { AXIS } from "@/lib/layout/timeline/plot-scale";
import type {
  PlacedLane,
  PlacedTimeline,
} from "@/lib/layout/timeline/placed-timeline";
import type { EventColumns } from "@/lib/model/event-columns";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { Palette } from "@/lib/theme/palette";
import { BandLines } from "./band-lines";
import { Lane } from "./lane";
import type { HeadedLane } from "./lane-header-props";
import { LaneHeadingText } from "./lane-heading-text";
import type { MarkWords } from "./mark-words";
import { SoftEdges } from "./soft-edges";

interface TimelineDrawingProps {
  /** All that is to be drawn, in plot coordinates. */
  timeline: PlacedTimeline;
  /** Some of it, placed in the same lanes, to stand out from the rest. */
  lit?: PlacedTimeline | null;
  /** The headings of its lanes. */
  heads: readonly HeadedLane[];
  /** Where the terms of heads of state begin, if that is asked for. */
  starts: readonly BandStart[];
  /** Names the filter; with a new one all marks are drawn anew. */
  filter?: string;
  /** Width of the column of lane headings; 0 puts them inside the plot. */
  gutter: number;
  /** The whole record. */
  columns: EventColumns;
  /** What marks and clusters are called and where they lead. */
  words: MarkWords;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** The words of the page's language. */
  messages: Messages;
  /** The colours to paint with. */
  palette: Palette;
  /** The row of the selected event. */
  selected: number | null;
  /** The mark or cluster that the tab key reaches. */
  tabStop: { readonly laneId: string; readonly row: number } | null;
}

/** The picture of a placed timeline: axis, lanes, headings. The same on the page, without script and in print. */
export const TimelineDrawing = memo(function TimelineDrawing(
  props: TimelineDrawingProps,
) {
  const { timeline, lit, heads, gutter, columns } = props;
  const { metrics, palette } = props;
  const { width, height, lanes } = timeline;
  const fades = useMemo(
    () => fadesOf([...lanes, ...(lit?.lanes ?? [])], columns),
    [lanes, lit, columns],
  );
  return (
    <>
      <SoftEdges fades={fades} palette={palette} />
      {lanes.map((lane, index) => (
        <rect
          key={lane.id}
          y={lane.y}
          width={width + gutter}
          height={lane.height}
          fill={palette[groundOf(index)]}
        />
      ))}
      {heads.map((head) => (
        <LaneHeadingText
          key={head.id}
          lane={head}
          {...{ gutter, metrics, palette }}
          width={width + gutter}
        />
      ))}
      <svg x={gutter} width={width} height={height}>
        <Axis {...props} />
        <Lanes {...props} />
      </svg>
    </>
  );
});

/** How strongly what is not lit is drawn beside what is. */
const UNLIT = 0.3;

function Lanes(props: TimelineDrawingProps) {
  const { timeline, lit, tabStop, heads, columns, words, palette } = props;
  const lanesOf = ({ lanes }: PlacedTimeline, strong: boolean) =>
    lanes.map((lane, index) => (
      <Lane
        key={lane.id}
        ground={groundOf(index)}
        label={heads[index]?.label ?? lane.id}
        locale={props.messages.locale}
        tabStop={tabStop?.laneId === lane.id ? tabStop.row : null}
        filter={props.filter}
        selected={props.selected}
        lane={strong ? { ...lane, context: [], ticks: "" } : lane}
        {...{ columns, words, palette }}
      />
    ));
  return lit ? (
    <>
      <g opacity={UNLIT}>{lanesOf(timeline, false)}</g>
      {lanesOf(lit, true)}
    </>
  ) : (
    lanesOf(timeline, false)
  );
}

function Axis({ timeline, starts, palette }: TimelineDrawingProps) {
  const { height, ticks } = timeline;
  return (
    <g aria-hidden="true">
      <path
        d={ticks.map(({ x }) => `M${round(x)} ${AXIS}V${height}`).join("")}
        stroke={palette.line}
      />
      {starts.length > 0 && (
        <BandLines
          starts={starts}
          top={AXIS}
          bottom={height}
          palette={palette}
        />
      )}
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
  );
}

function fadesOf(lanes: readonly PlacedLane[], columns: EventColumns) {
  const fades = new Map(
    lanes.flatMap(({ marks }) =>
      marks.flatMap((mark) => {
        const ends = softEnds(mark);
        const ink = markInk(columns, mark.row);
        return ends ? [[`${ink} ${ends}`, { ink, ends }] as const] : [];
      }),
    ),
  );
  return [...fades.values()];
}
