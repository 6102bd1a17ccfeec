import type { KeyboardEvent } from "react";
import type { Messages } from "@/lib/messages/messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { pagePalette } from "@/lib/theme/palette";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/time/record-window";
import { startOfYear, utcDay, utcYear } from "@/lib/time/utc-day";
import { round } from "./mark";

/** Half the width of what a pointer can hit, pixels. */
const REACH = 12;

/** One edge of the brush, a slider by whole years. */
export function BrushHandle({
  side,
  window,
  x,
  height,
  messages,
  onSettle,
}: {
  /** Which edge. */
  side: "start" | "end";
  /** The stretch of time on show. */
  window: TimeWindow;
  /** Where the edge stands, pixels. */
  x: number;
  /** Height of the brush, pixels. */
  height: number;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the window after a key. */
  onSettle: (window: TimeWindow) => void;
}) {
  const year =
    side === "start" ? utcYear(window.start) : utcYear(window.end - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = yearAfterKey(year, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onSettle(
      side === "start"
        ? {
            ...window,
            start: Math.min(
              startOfYear(next),
              startOfYear(utcYear(window.end - 1)),
            ),
          }
        : {
            ...window,
            end: Math.max(
              startOfYear(next + 1),
              startOfYear(utcYear(window.start) + 1),
            ),
          },
    );
  };
  return (
    <g
      data-brush={side}
      role="slider"
      tabIndex={0}
      aria-label={
        side === "start"
          ? messages.timeline.overviewStart
          : messages.timeline.overviewEnd
      }
      aria-valuemin={FIRST_YEAR}
      aria-valuemax={LAST_YEAR}
      aria-valuenow={year}
      aria-valuetext={utcDay(side === "start" ? window.start : window.end - 1)}
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
        y={height / 2 - 11}
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

function yearAfterKey(year: number, key: string): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -5,
    PageUp: 5,
    Home: FIRST_YEAR - year,
    End: LAST_YEAR - year,
  };
  const step = steps[key];
  if (step === undefined) return null;
  return Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year + step));
}
