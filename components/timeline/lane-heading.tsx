import {
  HEADING_COLUMN,
  layLaneHeading,
  type HeadingText,
} from "@/lib/layout/lane-heading";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { Palette } from "@/lib/theme/palette";
import type { HeadedLane } from "./lane-header-props";

interface LaneHeadingProps {
  /** The lane and what is said of it. */
  head: HeadedLane;
  /** Width of the column of headings; 0 puts them inside the plot. */
  gutter: number;
  /** Width of the whole drawing, pixels. */
  width: number;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** The colours to paint with. */
  palette: Palette;
}

/** A lane's name and count in the drawing itself, for paper and export; on a screen `LaneHeaders` stand in their place. */
export function LaneHeading(props: LaneHeadingProps) {
  const { head, gutter, width, metrics, palette } = props;
  const { name, countText, height, y, ink = "ink" } = head;
  const words = layLaneHeading({
    ...{ name, height, width, metrics, count: countText },
    column: gutter > 0 ? HEADING_COLUMN : null,
  });
  return (
    <g data-lane-heading="" transform={`translate(0 ${y})`} aria-hidden="true">
      <Words text={words.name} fill={palette[ink]} weight={600} />
      {words.count && <Words text={words.count} fill={palette.muted} />}
    </g>
  );
}

function Words(props: { text: HeadingText; fill: string; weight?: number }) {
  const { lines, x, y, size, leading } = props.text;
  return (
    <text fontSize={size} fill={props.fill} fontWeight={props.weight}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
