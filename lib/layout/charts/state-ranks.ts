import { countRanks, DISTRICT } from "@/lib/select/charts/trace-state-ranks";
import type {
  RankedYears,
  StateRanks,
} from "@/lib/select/charts/trace-state-ranks";
import { round } from "../round";
import { dodgeLabels } from "./dodge-labels";
import { linePath } from "./line-path";
import { placeYears } from "./plot";
import type { ChartSize, DateTick, Plot } from "./plot";
import { yearAxis, type TimeAxis } from "./time-axis";

/** The last rank with a row of its own; all below share one more. */
export const LAST_RANK = 10;

/** How many of the 50 states have a rank in a year. */
interface RankDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly count: number;
  readonly year: number;
  /** The row: a rank, or the first of those that share the last row. */
  readonly rank: number;
}

/** How many of the 50 states went from one row to another within a year. */
interface RankStream {
  readonly path: string;
  readonly width: number;
}

/** The line of a state that stands out. */
export interface PlacedRankLine extends RankedYears {
  readonly path: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly year: number;
    readonly rank: number;
  }[];
  /** The last point and where its label stands; null without a rank. */
  readonly end: {
    readonly x: number;
    readonly y: number;
    readonly labelY: number;
    readonly rank: number;
  } | null;
}

export interface PlacedRanks {
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly time: TimeAxis;
  readonly xTicks: readonly DateTick[];
  /** Rows 1 to `LAST_RANK`, and the one for all below. */
  readonly rows: readonly { readonly at: number; readonly rank: number }[];
  readonly dots: readonly RankDot[];
  readonly streams: readonly RankStream[];
  readonly lines: readonly PlacedRankLine[];
}

const ROW = 32;
const LEFT = 30;
const RIGHT = 124;
const TOP = 22;
const LABEL = 16;
/** Between the lines of states that share a row. */
const BESIDE = 4;

/** Places ranks from the first at the top, years from left to right: all states as streams between rows, those that stand out as lines. */
export function layoutStateRanks(
  ranks: StateRanks,
  width: number,
): PlacedRanks {
  const { years, rows } = ranks;
  const lit = rows.filter((row) => row.lit);
  const needed = lit.length * LABEL + TOP + 40;
  const step = Math.max(ROW, (needed - TOP - 24) / (LAST_RANK + 1));
  const bottom = TOP + (LAST_RANK + 1) * step;
  const plot = { left: LEFT, right: width - RIGHT, top: TOP, bottom };
  const y = (rank: number) =>
    TOP + (Math.min(rank, LAST_RANK + 1) - 0.5) * step;
  const inner = { ...plot, left: LEFT + 14, right: plot.right - 10 };
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const { x, ticks } = placeYears(first, last, inner, 5);
  const size = { width, height: bottom + 24 };
  const lines = placeLines(lit, years, x, y);
  const labelled = lines.filter((line) => line.end);
  const at = dodgeLabels(
    labelled.map((line) => line.end?.y ?? 0),
    LABEL,
    TOP,
    bottom,
  );
  return {
    size,
    plot,
    time: yearAxis(first, last, { size, plot: inner }),
    xTicks: ticks,
    rows: Array.from({ length: LAST_RANK + 1 }, (_, i) => ({
      at: round(y(i + 1)),
      rank: i + 1,
    })),
    dots: placeDots(ranks, x, y),
    streams: placeStreams(ranks, x, y),
    lines: lines.map((line) => {
      const label = at[labelled.indexOf(line)];
      return line.end && label !== undefined
        ? { ...line, end: { ...line.end, labelY: round(label) } }
        : line;
    }),
  };
}

type Place = (value: number) => number;

const rowOf = (rank: number) => Math.min(rank, LAST_RANK + 1);

function placeDots(ranks: StateRanks, x: Place, y: Place): RankDot[] {
  return ranks.years.flatMap((year, i) =>
    Array.from({ length: LAST_RANK + 1 }, (_, row) => row + 1).flatMap(
      (row) => {
        const count = countRanks(ranks, i, (rank) => rowOf(rank) === row);
        if (count === 0) return [];
        // Areas go by the count.
        const r = round(1 + 1.5 * Math.sqrt(count));
        return [{ x: x(year), y: round(y(row)), r, count, year, rank: row }];
      },
    ),
  );
}

function placeStreams(ranks: StateRanks, x: Place, y: Place): RankStream[] {
  const widths = new Map<string, number>();
  for (const { state, ranks: own } of ranks.rows)
    ranks.years.forEach((year, i) => {
      if (state === DISTRICT) return;
      const from = own[i] ?? null;
      const to = own[i + 1] ?? null;
      const next = ranks.years[i + 1];
      if (from === null || to === null || next === undefined) return;
      const path = linePath([
        { x: x(year), y: round(y(from)) },
        { x: x(next), y: round(y(to)) },
      ]);
      widths.set(path, (widths.get(path) ?? 0) + 1);
    });
  return [...widths].map(([path, count]) => ({
    path,
    width: round(0.4 + count * 0.5),
  }));
}

/** Lines that share a row in a year stand beside one another, in the order of the list. */
function placeLines(
  lit: readonly RankedYears[],
  years: readonly number[],
  x: Place,
  y: Place,
): PlacedRankLine[] {
  return lit.map((row) => {
    const points = row.ranks.flatMap((rank, i) => {
      const year = years[i];
      if (rank === null || year === undefined) return [];
      const sharing = lit.filter((other) => {
        const theirs = other.ranks[i] ?? null;
        return theirs !== null && rowOf(theirs) === rowOf(rank);
      });
      const reach = Math.min(BESIDE, 24 / sharing.length);
      const aside = (sharing.indexOf(row) - (sharing.length - 1) / 2) * reach;
      return [{ x: x(year), y: round(y(rank) + aside), year, rank }];
    });
    const last = points.at(-1);
    return {
      ...row,
      points,
      path: linePath(
        row.ranks.map(
          (_, i) => points.find(({ year }) => year === years[i]) ?? null,
        ),
      ),
      end: last ? { ...last, labelY: last.y } : null,
    };
  });
}

/** Whether a rank has no row of its own. */
export function isBelowRows(rank: number): boolean {
  return rank > LAST_RANK;
}
