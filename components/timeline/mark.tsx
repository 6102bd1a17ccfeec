import { round } from "@/lib/layout/round";
import { RADIUS } from "@/lib/layout/timeline/size-marks";
import type { PlacedMark } from "@/lib/layout/timeline/placed";
import type { Palette } from "@/lib/theme/palette";

interface MarkProps {
  /** The event and its place. */
  mark: PlacedMark;
  /** The colours to paint with. */
  palette: Palette;
  /** Whether it is the selected event. */
  selected: boolean;
}

/** The figure of one event, in the colours of the group around it: solid where the day is known, hollow where only the month or year is, dashed where that is approximate. */
export function Mark({ mark, palette, selected }: MarkProps) {
  const { event, shape, x0, x1, y } = mark;
  const ring = selected ? { stroke: palette.ink, strokeWidth: 2.5 } : {};
  if (shape === "point")
    return (
      <circle
        cx={round((x0 + x1) / 2)}
        cy={y}
        r={selected ? RADIUS + 1.5 : RADIUS}
        {...ring}
      />
    );
  const hollow = {
    fill: palette.card,
    stroke: palette[event.kind],
    strokeWidth: 1.5,
    strokeDasharray: event.approximate ? "3 2" : undefined,
  };
  return (
    <rect
      x={round(x0 + 0.75)}
      y={y - RADIUS + 0.75}
      width={round(x1 - x0 - 1.5)}
      height={RADIUS * 2 - 1.5}
      rx={shape === "year" ? 1.5 : RADIUS}
      {...(shape === "span" ? {} : hollow)}
      {...ring}
    />
  );
}
