import type { TimeWindow } from "../../model/time-window";
import type {
  MetricLine,
  MetricReport,
  MetricSeries,
  MetricStep,
} from "../../select/metric-series";
import { round } from "../round";
import { PLOT_PAD, plotScale } from "./plot-scale";

/** Height of the strip under the lanes, and of the heading above it where headings have no column of their own, pixels. */
const METRIC_HEIGHT = 72;
const METRIC_HEADING = 38;
/** Font size of its labels, pixels. */
export const METRIC_LABEL_SIZE = 12.5;
const HEADROOM = 18;
const FOOTROOM = 6;
/** About the widest label at the end of a line, pixels. */
const LABEL_REACH = 110;
/** Least distance of the baselines of two labels, pixels. */
const LABEL_GAP = 14;
/** Least width of a reported count, pixels. */
const REPORT = 7;

export interface MetricRoom {
  /** The stretch of time on show, perhaps of a gesture under way. */
  readonly window: TimeWindow;
  /** The stretch that was last settled on: its values fit too, so that the axis keeps still while a gesture stays near it. */
  readonly settled: TimeWindow;
  /** Width of the plot, pixels. */
  readonly width: number;
  /** Whether the heading stands above the strip, inside the plot. */
  readonly headings: boolean;
}

export interface PlacedMetricLine {
  readonly id: MetricLine["id"];
  /** SVG path data: steps, the area under them, and steps that only a rounded figure gives. */
  readonly line: string;
  readonly area: string;
  readonly rounded: string;
  /** The last value on show, and where its label ends; null where none is on show. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly value: number;
  } | null;
}

/** A reported count over the extent of its date, `y` its middle. */
export interface PlacedCount {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly report: MetricReport;
}

export interface PlacedMetric {
  readonly height: number;
  /** Ends of the plot, pixels. */
  readonly left: number;
  readonly right: number;
  /** Zero and a round value that nothing on show exceeds, the lower first. */
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly lines: readonly PlacedMetricLine[];
  readonly counts: readonly PlacedCount[];
  /** Whether the record has no value in the window. */
  readonly empty: boolean;
}

/**
 * Places a metric on the time axis of the timeline, in plot pixels from the top of its strip. A value is level over the
 * time it holds for, a year's over the year; years that do not follow each other, or stand on another basis, are not joined.
 */
export function placeMetric(
  series: MetricSeries,
  room: MetricRoom,
): PlacedMetric {
  const { window, width } = room;
  const scale = plotScale(window, width);
  const [left, right] = [PLOT_PAD, width - PLOT_PAD];
  const top = HEADROOM + (room.headings ? METRIC_HEADING : 0);
  const base = top + METRIC_HEIGHT - HEADROOM - FOOTROOM;
  const max = roundUp(greatest(series, room));
  const y = (value: number) => round(base - (value / max) * (base - top));
  const placed: Frame = {
    x: (at) => round(Math.min(right, Math.max(left, scale(at)))),
    ...{ y, top, base, right, window },
  };
  const lines = series.lines.map((line) => placeLine(line, placed));
  const counts = series.reports.filter(overlaps(window)).map((report) => {
    const [from, to] = [placed.x(report.start), placed.x(report.end)];
    const half = Math.max(REPORT, to - from) / 2;
    const middle = (from + to) / 2;
    const shown = { x0: round(middle - half), x1: round(middle + half) };
    return { ...shown, y: y(report.value), report };
  });
  return {
    height: base + FOOTROOM,
    ...{ left, right, counts },
    ticks: [0, max].map((value) => ({ y: y(value), value })),
    lines: keepApart(lines, top),
    empty: counts.length === 0 && lines.every(({ label }) => label === null),
  };
}

interface Frame {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly base: number;
  readonly right: number;
  readonly window: TimeWindow;
}

function placeLine({ id, steps }: MetricLine, frame: Frame): PlacedMetricLine {
  const shown = steps.filter(overlaps(frame.window));
  const exact = shown.filter((step) => !step.rounded);
  return {
    id,
    line: stepsPath(exact, frame, null),
    area: stepsPath(exact, frame, frame.base),
    rounded: stepsPath(
      shown.filter((step) => step.rounded),
      frame,
      null,
    ),
    label: placeLabel(shown, frame),
  };
}

// A run of steps without a gap is one line; with a base it is closed down to it.
function stepsPath(
  steps: readonly MetricStep[],
  { x, y }: Frame,
  base: number | null,
): string {
  let path = "";
  let first = 0;
  steps.forEach((step, i) => {
    const joined = steps[i - 1]?.end === step.start;
    if (!joined) first = x(step.start);
    path += joined ? `V${y(step.value)}` : `M${first} ${y(step.value)}`;
    path += `H${x(step.end)}`;
    const ends = steps[i + 1]?.start !== step.end;
    if (base !== null && ends) path += `V${base}H${first}Z`;
  });
  return path;
}

// Over the last value on show, clear of what is higher where the label stands.
function placeLabel(
  steps: readonly MetricStep[],
  { x, y }: Frame,
): PlacedMetricLine["label"] {
  const last = steps.at(-1);
  if (!last) return null;
  const end = x(last.end);
  const under = steps.filter((step) => x(step.end) > end - LABEL_REACH);
  const highest = Math.max(...under.map((step) => step.value));
  return { x: end, y: y(highest) - 5, value: last.value };
}

// Two labels never stand on one another: the upper goes up, or the lower down where there is no room above.
function keepApart(
  lines: readonly PlacedMetricLine[],
  top: number,
): PlacedMetricLine[] {
  const least = top - HEADROOM + 11;
  const order = lines
    .flatMap(({ id, label }) => (label ? [{ id, y: label.y }] : []))
    .sort((a, b) => a.y - b.y);
  const ys = new Map<string, number>();
  let free = Infinity;
  for (const { id, y } of [...order].reverse()) {
    free = Math.max(Math.min(y, free - LABEL_GAP), least);
    ys.set(id, free);
  }
  free = -Infinity;
  for (const { id } of order) {
    free = Math.max(ys.get(id) ?? 0, free + LABEL_GAP);
    ys.set(id, free);
  }
  return lines.map((line) => {
    const y = ys.get(line.id);
    return line.label && y !== undefined
      ? { ...line, label: { ...line.label, y } }
      : line;
  });
}

function overlaps({ start, end }: TimeWindow) {
  return (stretch: { readonly start: number; readonly end: number }) =>
    stretch.start < end && stretch.end > start;
}

function greatest(
  { lines, reports }: MetricSeries,
  { window, settled }: MetricRoom,
): number {
  const near = [overlaps(window), overlaps(settled)];
  const values = [...lines.flatMap(({ steps }) => steps), ...reports]
    .filter((step) => near.some((within) => within(step)))
    .map((step) => step.value);
  return Math.max(1, ...values);
}

/** The next round number that is not less: 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  const round = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((one) => one >= share);
  return (round ?? 10) * power;
}
