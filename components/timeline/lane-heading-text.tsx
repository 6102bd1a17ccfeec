import { layLaneHeading, HEADING_COLUMN } from "@/lib/layout/lane-heading";
import { round } from "@/lib/layout/round";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { Palette } from "@/lib/theme/palette";
import type { HeadedLane } from "./lane-header-props";

interface LaneHeadingTextProps {
  /** The lane and what is said of it. */
  lane: Pick<HeadedLane, "y" | "height" | "name" | "countText" | "ink">;
  /** Width of the column of headings; 0 puts them inside the plot. */
  gutter: number;
  /** Width of the whole drawing, pixels. */
  width: number;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** The colours to paint with. */
  palette: Palette;
}

/** A lane's name and count in the drawing itself, for print, export and no script; the page hides it where its `LaneHeaders` stand over it. */
export function LaneHeadingText(props: LaneHeadingTextProps) {
  const { lane, gutter, width, metrics, palette } = props;
  const { name, count } = layLaneHeading({
    ...{ name: lane.name, count: lane.countText, height: lane.height },
    ...{ column: gutter > 0 ? HEADING_COLUMN : null, width, metrics },
  });
  return (
    <text data-lane-heading="" aria-hidden="true">
      {name.lines.map((line, row) => (
        <tspan
          key={row}
          x={name.x}
          y={lane.y + name.y + row * name.leading}
          fontSize={name.size}
          fontWeight={600}
          fill={palette[lane.ink ?? "ink"]}
        >
          {line}
        </tspan>
      ))}
      {count && (
        <tspan
          x={round(count.x)}
          y={lane.y + count.y}
          fontSize={count.size}
          fill={palette.muted}
        >
          {count.lines[0]}
        </tspan>
      )}
    </text>
  );
}
