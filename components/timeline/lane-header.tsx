import { useMemo, type CSSProperties } from "react";
import {
  HEADING_COLUMN,
  HEADING_LINE,
  layLaneHeading,
  type HeadingText,
} from "@/lib/layout/lane-heading";
import type { Messages } from "@/lib/messages/messages";
import type { TextMetrics } from "@/lib/model/text-metrics";
import { pagePalette, type Ink } from "@/lib/theme/palette";
import type { HeadedLane, LaneTool } from "./lane-header-props";

interface LaneHeaderProps {
  /** The lane and what is said of it. */
  lane: HeadedLane;
  /** Width of the column of headings; 0 puts them inside the plot. */
  gutter: number;
  /** Width of the whole drawing, pixels. */
  width: number;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** The words of the page's language. */
  messages: Messages;
  /** The colour of the lane's ground. */
  ground: Ink;
  /** Its button that the tab key reaches. */
  tabStop: LaneTool | null;
  /** Whether the keyboard or a click has lifted it. */
  lifted: boolean;
  /** How far a pointer has dragged it down, pixels; null where none does. */
  dragged: number | null;
  /** Id of the words that say how to move a lane. */
  hint: string;
}

/** One lane's heading: its name and count where the drawing has them, and three buttons. */
export function LaneHeader(props: LaneHeaderProps) {
  const { lane, gutter, width, metrics, ground, lifted, dragged } = props;
  const { name, countText, height, ink = "ink" } = lane;
  const words = useMemo(
    () =>
      layLaneHeading({
        ...{ name, height, width, metrics, count: countText },
        column: gutter > 0 ? HEADING_COLUMN : null,
      }),
    [name, countText, height, width, metrics, gutter],
  );
  return (
    <div
      role="group"
      aria-label={lane.label}
      data-lane-head={lane.id}
      data-place={gutter > 0 ? "column" : "plot"}
      data-collapsed={lane.collapsed || undefined}
      data-pinned={lane.pinned || undefined}
      data-lifted={lifted || undefined}
      data-dragged={dragged === null ? undefined : true}
      className="lane-head"
      style={
        {
          "--ground": pagePalette[ground],
          width: gutter > 0 ? gutter : width,
          height: gutter > 0 ? height : HEADING_LINE,
          transform: `translateY(${lane.y + (dragged ?? 0)}px)`,
        } as CSSProperties
      }
    >
      <Words text={words.name} ink={ink} weight={600} />
      {words.count && <Words text={words.count} ink="muted" weight={400} />}
      <Tools {...props} />
    </div>
  );
}

interface WordsProps {
  text: HeadingText;
  ink: Ink;
  weight: number;
}

function Words({ text, ink, weight }: WordsProps) {
  const { lines, x, y, size, leading } = text;
  return (
    <span
      aria-hidden="true"
      className="lane-words"
      style={{
        left: x,
        top: y - baselineIn(size, leading),
        color: pagePalette[ink],
        font: `${weight} ${size}px / ${leading}px var(--font-sans)`,
      }}
    >
      {lines.join("\n")}
    </span>
  );
}

/** How far below the top of a line its baseline is: the font's ascent and descent are 1.024 and 0.4 of its size, in whole pixels. */
function baselineIn(size: number, leading: number): number {
  const [ascent, descent] = [1.024 * size, 0.4 * size].map(Math.round);
  return (leading - (ascent ?? 0) - (descent ?? 0)) / 2 + (ascent ?? 0);
}

function Tools({ lane, messages, tabStop, lifted, hint }: LaneHeaderProps) {
  const { name, collapsed, pinned } = lane;
  const words = messages.lanes;
  const shared = (tool: LaneTool) => ({
    type: "button" as const,
    "data-lane-tool": tool,
    tabIndex: tabStop === tool ? 0 : -1,
    className: "lane-tool scripted",
  });
  return (
    <>
      <button
        {...shared("fold")}
        aria-label={lifted ? words.up(name) : words.lane(name)}
        aria-expanded={lifted ? undefined : !collapsed}
        title={
          lifted ? words.up(name) : collapsed ? words.expand : words.collapse
        }
      />
      <button
        {...shared("move")}
        aria-label={words.move(name)}
        aria-pressed={lifted}
        aria-describedby={hint}
        title={words.move(name)}
      />
      <button
        {...shared("pin")}
        aria-label={lifted ? words.down(name) : words.pin(name)}
        aria-pressed={lifted ? undefined : pinned}
        title={lifted ? words.down(name) : words.pin(name)}
      />
    </>
  );
}
