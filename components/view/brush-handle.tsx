import type { KeyboardEvent } from "react";
import { round } from "@/lib/layout/round";
import { describeInstant } from "@/lib/describe/describe-instant";
import type { Messages } from "@/lib/messages/messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { pagePalette } from "@/lib/theme/palette";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/time/record-window";
import { edgeYear, stepEdge, type WindowEdge } from "@/lib/view/step-edge";

/** Half the width of what a pointer can hit, pixels. */
const REACH = 12;

interface BrushHandleProps {
  /** Which edge. */
  side: WindowEdge;
  /** The stretch of time on show. */
  window: TimeWindow;
  /** Where the edge stands, pixels. */
  x: number;
  /** Height of the brush, pixels. */
  height: number;
  /** Where the middle of what is seen of it stands, if not in the middle of the brush. */
  middle?: number;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the window after a key. */
  onSettle: (window: TimeWindow) => void;
}

/** One edge of the brush, a slider by whole years. */
export function BrushHandle(props: BrushHandleProps) {
  const { side, window, x, height, messages } = props;
  const { middle = height / 2 } = props;
  const { overviewStart, overviewEnd } = messages.timeline;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepEdge(window, side, event.key);
    if (!next) return;
    event.preventDefault();
    props.onSettle(next);
  };
  const at = side === "start" ? window.start : window.end - 1;
  return (
    <g
      data-brush={side}
      role="slider"
      tabIndex={0}
      aria-label={side === "start" ? overviewStart : overviewEnd}
      aria-valuemin={FIRST_YEAR}
      aria-valuemax={LAST_YEAR}
      aria-valuenow={edgeYear(window, side)}
      aria-valuetext={describeInstant(at, messages)}
      onKeyDown={onKeyDown}
      className="scripted cursor-ew-resize"
    >
      <rect
        x={round(x) - REACH}
        width={2 * REACH}
        height={height}
        fill="transparent"
      />
      <rect
        x={round(x) - 3}
        y={middle - 11}
        width={6}
        height={22}
        rx={3}
        fill={pagePalette.card}
        stroke={pagePalette.muted}
        strokeWidth={1.5}
      />
    </g>
  );
}
