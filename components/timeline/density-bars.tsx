import { useMemo } from "react";
import { max } from "d3";
import { linearScale } from "@/lib/layout/linear-scale";
import { round } from "@/lib/layout/round";
import { densityByYear } from "@/lib/layout/timeline/density";
import { plotScale } from "@/lib/layout/timeline/plot-scale";
import type { EventColumns } from "@/lib/model/event-columns";
import { pagePalette } from "@/lib/theme/palette";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";

const HEADROOM = 6;

interface DensityBarsProps {
  /** The whole record. */
  columns: EventColumns;
  /** A byte per row: 1 where it passes every filter but the window. */
  mask: Uint8Array;
  /** Width of the plot, pixels. */
  width: number;
  /** Height of the plot, pixels. */
  height: number;
}

/** A bar a year for all events, and before it one for those that pass: two paths in all. */
export function DensityBars(props: DensityBarsProps) {
  const { columns, mask, width, height } = props;
  const years = useMemo(() => densityByYear(columns, mask), [columns, mask]);
  const scale = plotScale({ start: RECORD_START, end: RECORD_END }, width);
  const most = max(years, (year) => year.total) ?? 1;
  const rise = linearScale([0, most], [0, height - HEADROOM]);
  const bar = (year: number, count: number) => {
    const x0 = scale(startOfYear(year)) + 0.5;
    const x1 = scale(startOfYear(year + 1)) - 0.5;
    return count > 0
      ? `M${round(x0)} ${height}V${round(height - rise(count))}H${round(x1)}V${height}Z`
      : "";
  };
  const total = years.map((row) => bar(row.year, row.total)).join("");
  const passing = years.map((row) => bar(row.year, row.passing)).join("");
  return (
    <g aria-hidden="true">
      <path d={total} fill={pagePalette.faint} />
      <path d={passing} fill={pagePalette.muted} />
    </g>
  );
}
