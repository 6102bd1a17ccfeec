"use client";

import { useRef, useState, type ReactNode } from "react";
import { BrushHandle } from "@/components/view/brush-handle";
import { useBrush } from "@/components/view/use-brush";
import {
  instantAt,
  placeInstant,
  type TimeAxis,
} from "@/lib/layout/charts/time-axis";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { pagePalette } from "@/lib/theme/palette";
import { touchedYears } from "@/lib/view/whole-years";
import { TimeShade } from "./time-shade";

interface TimeBrushProps {
  /** The axis of time of the drawing. */
  axis: TimeAxis;
  /** The period of the page. */
  period: TimeWindow;
  /** The words of the page's language. */
  messages: ChartMessages;
  /** Called with the period that the reader has drawn, in whole years. */
  onPeriod: (period: TimeWindow) => void;
  /** The drawing. */
  drawing: ReactNode;
}

/** A drawing over all years with the page's period as a brush on its axis: a drag sets the period of the whole page. */
export function TimeBrush(props: TimeBrushProps) {
  const { axis, messages, drawing, onPeriod } = props;
  const [drawn, setDrawn] = useState<TimeWindow | null>(null);
  const period = drawn ?? props.period;
  return (
    <TimeShade {...{ axis, period, messages, drawing }}>
      <Grip
        {...{ axis, period, messages }}
        onMove={(next) => setDrawn(touchedYears(next))}
        onSettle={(next) => {
          setDrawn(null);
          onPeriod(touchedYears(next));
        }}
      />
    </TimeShade>
  );
}

interface GripProps extends Pick<
  TimeBrushProps,
  "axis" | "period" | "messages"
> {
  onMove: (period: TimeWindow) => void;
  onSettle: (period: TimeWindow) => void;
}

const HEIGHT = 24;

/** The strip of the axis, with the period in it: to drag along, to move, and by its two edges. */
function Grip(props: GripProps) {
  const { axis, period, messages, onMove, onSettle } = props;
  const { size, plot } = axis;
  const strip = useRef<SVGSVGElement>(null);
  const left = placeInstant(axis, period.start);
  const right = placeInstant(axis, period.end);
  useBrush(strip, {
    window: period,
    instantAt: (clientX) => {
      const sheet = strip.current?.ownerSVGElement;
      const box = sheet?.getBoundingClientRect();
      const share = box ? (clientX - box.left) / box.width : 0;
      return instantAt(axis, share * size.width);
    },
    onMove,
    onSettle,
  });
  return (
    <svg
      ref={strip}
      y={plot.bottom}
      width={size.width}
      height={HEIGHT}
      viewBox={`0 0 ${size.width} ${HEIGHT}`}
      className="scripted pointer-events-auto cursor-crosshair touch-pan-y overflow-visible select-none print:hidden"
    >
      <title>{messages.charts.brush.hint}</title>
      <rect
        x={plot.left}
        width={plot.right - plot.left}
        height={HEIGHT}
        fill="transparent"
      />
      <rect
        data-brush="window"
        x={left}
        width={Math.max(2, right - left)}
        height={HEIGHT}
        fill={pagePalette.ink}
        fillOpacity={0.06}
        className="cursor-grab"
      />
      {(["start", "end"] as const).map((side) => (
        <BrushHandle
          key={side}
          {...{ side, messages, onSettle }}
          window={period}
          x={side === "start" ? left : right}
          height={HEIGHT}
          middle={-6}
        />
      ))}
    </svg>
  );
}
