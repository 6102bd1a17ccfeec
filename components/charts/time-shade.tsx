import type { ReactNode } from "react";
import { placeInstant, type TimeAxis } from "@/lib/layout/charts/time-axis";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { pagePalette } from "@/lib/theme/palette";

/** How far marks at the ends of the axis reach over it, units of the drawing. */
const OVER = 5;

interface TimeShadeProps {
  /** The axis of time of the drawing. */
  axis: TimeAxis;
  /** The period that is lit. */
  period: TimeWindow;
  /** The words of the page's language. */
  messages: ChartMessages;
  /** The drawing. */
  drawing: ReactNode;
  /** What stands on the axis. */
  children?: ReactNode;
}

/** A drawing over all years, faint outside a period. */
export function TimeShade(props: TimeShadeProps) {
  const { axis, period, messages, drawing, children } = props;
  const { size } = axis;
  return (
    <div className="relative">
      {drawing}
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        className="pointer-events-none absolute inset-0 h-full w-full overflow-visible"
        role="group"
        aria-label={messages.charts.brush.label}
      >
        <OutsideShade {...{ axis, period }} fill={pagePalette.card} />
        {children}
      </svg>
    </div>
  );
}

interface OutsideShadeProps extends Pick<TimeShadeProps, "axis" | "period"> {
  /** The colour of the ground. */
  fill: string;
}

/** What makes a drawing faint before and after a period. */
export function OutsideShade({ axis, period, fill }: OutsideShadeProps) {
  const { plot } = axis;
  const sides = [
    [plot.left - OVER, placeInstant(axis, period.start)],
    [placeInstant(axis, period.end), plot.right + OVER],
  ] as const;
  return sides.map(([from, to], index) => (
    <rect
      key={index}
      data-outside=""
      x={from}
      y={plot.top - 8}
      width={to - from <= OVER ? 0 : to - from}
      height={plot.bottom - plot.top + 8}
      fill={fill}
      fillOpacity={0.6}
    />
  ));
}
