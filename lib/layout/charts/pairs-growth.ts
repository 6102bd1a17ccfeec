import type {
  GrowthStep,
  PairsGrowth,
} from "@/lib/select/charts/count-pairs-growth";
import { RECORD_END } from "@/lib/time/record-window";
import { startOfYear, utcDay, utcYear } from "@/lib/time/utc-day";
import { dodgeLabels } from "./dodge-labels";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import { stepPath } from "./line-path";
import { placeValues, plotWithin } from "./plot";
import type { ChartSize, DateTick, PlacedAxes, Plot } from "./plot";
import type { TimeAxis } from "./time-axis";

export interface PlacedReport {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly asOf: string;
  readonly rounded: boolean;
}

/** A direct label beside the end of a series: where it stands, and which end it speaks of. */
export interface PlacedEnd {
  readonly what: "reported" | "dated" | "undated";
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedGrowth extends PlacedAxes {
  readonly time: TimeAxis;
  /** SVG path data of the step line. */
  readonly line: string;
  readonly reports: readonly PlacedReport[];
  /** The undated ties, on top of the dated ones at the end of the record; null where the drawing ends earlier. */
  readonly gap: {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
  } | null;
  readonly ends: readonly PlacedEnd[];
  /** Where the names of the series stand, each ending at x; null where there is no room. */
  readonly reportedName: { readonly x: number; readonly y: number } | null;
  readonly lineName: { readonly x: number; readonly y: number };
}

const LABEL_GAP = 16;
const NAME_WIDTH = 150;

/** Places the step line of dated ties, the reported counts beside it and the gap of undated ties at the end. */
export function layoutPairsGrowth(
  growth: PairsGrowth,
  size: ChartSize,
): PlacedGrowth {
  const plot = plotWithin(size, { left: 30, right: 98 });
  const showGap = growth.undated > 0 && growth.to === RECORD_END;
  const top = growth.inWindow + (showGap ? growth.undated : 0);
  const max = Math.max(top, ...growth.reported.map((report) => report.count));
  const { y, ticks } = placeValues(max, plot);
  const scale = linearScale([growth.from, growth.to], [plot.left, plot.right]);
  const x = (at: number) => round(scale(at));
  const reports = growth.reported.map(({ at, ...report }) => ({
    ...report,
    x: x(at),
    y: y(report.count),
  }));
  const first = reports[0];
  return {
    size,
    plot,
    time: { size, plot, start: growth.from, end: growth.to },
    xTicks: timeTicks(growth.from, growth.to, x),
    yTicks: ticks,
    line: stepPath(
      growth.steps.map((step) => ({ x: x(step.at), y: y(step.count) })),
    ),
    reports,
    gap: showGap
      ? { x: plot.right + 6, top: y(top), bottom: y(growth.inWindow) }
      : null,
    ends: placeEnds(growth, showGap, plot, y),
    reportedName:
      first && first.x - plot.left > NAME_WIDTH * 0.75
        ? { x: first.x - 9, y: first.y }
        : null,
    lineName: placeLineName(growth.steps, plot, x, y),
  };
}

function timeTicks(
  from: number,
  to: number,
  x: (at: number) => number,
): DateTick[] {
  const first = utcYear(from);
  const last = utcYear(to - 1);
  if (last - first < 2)
    return [{ at: x(from), label: utcDay(from).slice(0, 7) }];
  const step =
    [1, 2, 5, 10, 15].find((years) => (last - first) / years <= 4.6) ?? 15;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years
    .filter((year) => year % step === 0 && startOfYear(year) >= from)
    .map((year) => ({ at: x(startOfYear(year)), label: String(year) }));
}

function placeEnds(
  growth: PairsGrowth,
  showGap: boolean,
  plot: Plot,
  y: (count: number) => number,
): PlacedEnd[] {
  const { inWindow, undated } = growth;
  const last = growth.reported.at(-1);
  const ends: { what: PlacedEnd["what"]; count: number; at: number }[] = [
    { what: "dated", count: inWindow, at: inWindow },
  ];
  if (showGap)
    ends.unshift({
      what: "undated",
      count: undated,
      at: inWindow + undated / 2,
    });
  if (last)
    ends.unshift({ what: "reported", count: last.count, at: last.count });
  const ys = dodgeLabels(
    ends.map((end) => y(end.at)),
    LABEL_GAP,
    plot.top,
    plot.bottom,
  );
  return ends.map(({ what, count }, i) => ({
    what,
    count,
    x: plot.right + 14,
    y: round(ys[i] ?? plot.bottom),
  }));
}

// The line only rises, so the corner under its right end is free below the height it has where the name starts.
function placeLineName(
  steps: readonly GrowthStep[],
  plot: Plot,
  x: (at: number) => number,
  y: (count: number) => number,
): { x: number; y: number } {
  const start = plot.right - NAME_WIDTH;
  const under = steps.filter((step) => x(step.at) <= start).at(-1) ?? steps[0];
  const free = y(under?.count ?? 0) + 20;
  return { x: plot.right - 4, y: round(Math.min(free, plot.bottom - 8)) };
}
