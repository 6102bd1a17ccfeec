import type { ChartRankCount } from "@/lib/select/charts/chart-data";
import type { RankCounts } from "@/lib/select/charts/select-rank-counts";
import { linePath } from "./line-path";
import { placeLabels } from "./place-labels";
import type { LabelBox, PlacedLabel } from "./place-labels";
import { placeValues, placeYears, plotWithin } from "./plot";
import type { ChartSize, PlacedAxes, Plot } from "./plot";
import { yearAxis, type TimeAxis } from "./time-axis";

export type RankLine = "top1" | "top3";

export interface PlacedRankLine {
  readonly rank: RankLine;
  /** SVG path data. */
  readonly line: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly year: number;
    readonly count: number;
  }[];
  /** Beside the last point. */
  readonly label: LabelBox | null;
}

/** A count that somebody reported. */
export interface PlacedRankReport {
  readonly rank: RankLine;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly row: ChartRankCount;
  readonly label: PlacedLabel;
}

export interface PlacedRanks extends PlacedAxes {
  readonly time: TimeAxis;
  readonly lines: readonly PlacedRankLine[];
  readonly reports: readonly PlacedRankReport[];
}

// Above the highest point, for the labels of the reported ones.
const HEADROOM = 1.1;
// Between the axis and the first year, for its marks and labels.
const INSET = 14;

const RANKS = ["top3", "top1"] as const;

/** The texts of direct labels. */
interface RankLabels {
  readonly line: (rank: RankLine, count: number) => string;
  readonly report: (row: ChartRankCount, rank: RankLine) => string;
}

/** Places the computed counts as lines and the reported ones as labelled points; counts of services alone stay in the table. */
export function layoutRankCounts(
  counts: RankCounts,
  size: ChartSize,
  labels: RankLabels,
): PlacedRanks {
  const plot = plotWithin(size, { left: 26, right: 84 });
  const reported = counts.reported.filter(
    (row) => row.measure !== "services" && (row.top1 ?? row.top3) !== null,
  );
  const drawn = [...counts.computed, ...reported];
  const years = drawn.map((row) => row.year);
  const { y, ticks } = placeValues(
    HEADROOM * Math.max(0, ...drawn.map((row) => row.top3 ?? 0)),
    plot,
  );
  const inner = { ...plot, left: plot.left + INSET };
  const [first, final] = [Math.min(...years), Math.max(...years)];
  const { x, ticks: xTicks } = placeYears(first, final, inner);
  const lines = RANKS.map((rank) =>
    placeLine(counts.computed, rank, x, y, labels),
  );
  const points = reported.flatMap((row) =>
    RANKS.flatMap((rank) => {
      const count = row[rank];
      return count === null
        ? []
        : [{ rank, row, count, x: x(row.year), y: y(count) }];
    }),
  );
  const bounds = { ...plot, right: size.width };
  return {
    size,
    plot,
    time: yearAxis(first, final, { size, plot: inner }),
    xTicks,
    yTicks: ticks,
    lines,
    reports: labelReports(points, lines, bounds, labels),
  };
}

function labelReports(
  points: readonly Omit<PlacedRankReport, "label">[],
  lines: readonly PlacedRankLine[],
  bounds: Plot,
  { report }: RankLabels,
): PlacedRankReport[] {
  const placed = placeLabels(
    points.map(({ x, y, row, rank }) => ({ x, y, text: report(row, rank) })),
    [...lines.flatMap((line) => alongLine(line.points)), ...points],
    bounds,
    lines.flatMap((line) => line.label ?? []),
  );
  return points.flatMap((point, i) => {
    const label = placed[i];
    return label ? [{ ...point, label }] : [];
  });
}

function placeLine(
  rows: readonly ChartRankCount[],
  rank: RankLine,
  x: (year: number) => number,
  y: (count: number) => number,
  labels: RankLabels,
): PlacedRankLine {
  const points = rows.flatMap((row) => {
    const count = row[rank];
    return count === null
      ? []
      : [{ x: x(row.year), y: y(count), year: row.year, count }];
  });
  const last = points.at(-1);
  return {
    rank,
    line: linePath(points),
    points,
    label: last
      ? {
          x: last.x + 8,
          y: last.y,
          anchor: "start",
          text: labels.line(rank, last.count),
        }
      : null,
  };
}

// Labels keep clear of the lines too, so points along each segment stand for it.
function alongLine(
  points: readonly { readonly x: number; readonly y: number }[],
): { x: number; y: number }[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1] ?? point;
    return [0, 1 / 3, 2 / 3].map((t) => ({
      x: point.x + (next.x - point.x) * t,
      y: point.y + (next.y - point.y) * t,
    }));
  });
}
