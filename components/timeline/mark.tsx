import { markBox, softEnds } from "@/lib/layout/timeline/mark-figure";
import type { PlacedMark } from "@/lib/layout/timeline/placed-timeline";
import { round } from "@/lib/layout/round";
import type { Ink, Palette } from "@/lib/theme/palette";
import { softFill } from "./soft-edges";

interface MarkProps {
  /** The event and its place. */
  mark: PlacedMark;
  /** The colour of its kind. */
  ink: Ink;
  /** The colour that the group around it gives. */
  given: Ink | null;
  /** The colours to paint with. */
  palette: Palette;
  /** Whether it is the selected event. */
  selected: boolean;
}

/** The figure of one event, in the colours of the group around it: solid where the day is known, fading where only the month or year is, dashed where that is approximate. */
export function Mark({ mark, ink, given, palette, selected }: MarkProps) {
  const soft = softEnds(mark);
  const { x, y, width, height, rx } = markBox(mark, selected);
  const look = {
    fill: soft ? softFill(ink, soft) : ink === given ? undefined : palette[ink],
    ...strokeOf({ mark, ink, palette, selected }, soft !== null),
  };
  if (mark.shape === "point")
    return <circle cx={round(x + rx)} cy={mark.y} r={rx} {...look} />;
  return (
    <rect
      x={round(x)}
      y={y}
      width={round(width)}
      height={height}
      rx={rx}
      {...look}
    />
  );
}

function strokeOf(
  { mark, ink, palette, selected }: Omit<MarkProps, "given">,
  soft: boolean,
) {
  const strokeDasharray = mark.approximate ? "3 2" : undefined;
  if (selected)
    return { stroke: palette.ink, strokeWidth: 2.5, strokeDasharray };
  if (mark.approximate) return { stroke: palette[ink], strokeDasharray };
  return soft ? { stroke: "none" } : {};
}
