import type { PairLevel, PairTie } from "@/lib/model/record";
import { parseEdtf } from "@/lib/time/parse-edtf";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import type { ChartData, ChartPairTotal } from "./chart-data";
import type { ChartScope } from "./chart-scope";
import { drawnTies, selectTies } from "./select-ties";

/** From an instant on (UTC milliseconds), so many dated ties. */
export interface GrowthStep {
  readonly at: number;
  readonly count: number;
}

/** A reported count on the basis that the line beside it has, at the middle of the date it is stated for. */
export interface ReportedPoint {
  readonly at: number;
  readonly asOf: string;
  readonly count: number;
  readonly rounded: boolean;
}

export interface GrowthYear {
  readonly year: number;
  /** Dated ties by the end of the year, and those of them that the year added. */
  readonly count: number;
  readonly added: number;
}

/** Why reported totals cannot stand beside the documented ties that a filter leaves. */
export type ReportedGap = "place" | "status" | "tie" | null;

export interface PairsGrowth {
  readonly ties: readonly PairTie[];
  /** The one level that is drawn, null for both. */
  readonly level: PairLevel | null;
  readonly from: number;
  readonly to: number;
  /** In order of time; the first at `from`, the last at `to`. */
  readonly steps: readonly GrowthStep[];
  readonly years: readonly GrowthYear[];
  /** Documented ties in all, with a date in the record's window, and without a date. */
  readonly documented: number;
  readonly dated: number;
  readonly undated: number;
  /** Dated ties by the end of the window drawn. */
  readonly inWindow: number;
  /** Among those in the window drawn: dated to the year only, and of status ended and suspended. */
  readonly yearOnly: number;
  readonly ended: number;
  readonly suspended: number;
  readonly reported: readonly ReportedPoint[];
  readonly reportedGap: ReportedGap;
}

/**
 * The growth of documented ties beside what was reported.
 *
 * A tie counts from the end of the date that is known for it, when it certainly stood: one of `1981` counts from
 * 1 January 1982. It does not stop counting, since the record dates no end within its years.
 */
export function countPairsGrowth(
  data: ChartData,
  scope: ChartScope,
): PairsGrowth {
  const ties = drawnTies(scope);
  const pairs = selectTies(data, scope).filter((pair) =>
    ties.includes(pair.tie),
  );
  const level =
    scope.pairLevels.length === 1 ? (scope.pairLevels[0] ?? null) : null;
  const dated = pairs.flatMap(({ established, status }) => {
    const date = parseEdtf(established ?? "");
    return date ? [{ date, status }] : [];
  });
  const ends = dated.map(({ date }) => date.end).sort((a, b) => a - b);
  const drawn = dated.filter(({ date }) => date.end <= scope.to);
  const gap = reportedGap(scope, ties);
  const countAt = (at: number) => ends.filter((end) => end <= at).length;
  return {
    ties,
    level,
    from: scope.from,
    to: scope.to,
    steps: stepsBetween(ends, scope.from, scope.to),
    years: yearsBetween(scope.firstYear, scope.lastYear, countAt),
    documented: pairs.length,
    dated: dated.length,
    undated: pairs.length - dated.length,
    inWindow: countAt(scope.to),
    yearOnly: drawn.filter(({ date }) => date.precision === "year").length,
    ended: drawn.filter(({ status }) => status === "ended").length,
    suspended: drawn.filter(({ status }) => status === "suspended").length,
    reported: gap ? [] : reportedPoints(data.totals, level, scope),
    reportedGap: gap,
  };
}

function reportedGap(scope: ChartScope, ties: readonly PairTie[]): ReportedGap {
  if (ties.length !== 1 || ties[0] !== "sister") return "tie";
  if (scope.places.length > 0) return "place";
  return scope.statuses.length > 0 ? "status" : null;
}

function stepsBetween(
  ends: readonly number[],
  from: number,
  to: number,
): GrowthStep[] {
  const steps: GrowthStep[] = [
    { at: from, count: ends.filter((end) => end <= from).length },
  ];
  ends.forEach((at, i) => {
    if (at > from && at <= to && ends[i + 1] !== at)
      steps.push({ at, count: i + 1 });
  });
  const last = steps.at(-1);
  if (last && last.at < to) steps.push({ at: to, count: last.count });
  return steps;
}

function yearsBetween(
  first: number,
  last: number,
  countAt: (at: number) => number,
): GrowthYear[] {
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const count = countAt(startOfYear(year + 1));
    return { year, count, added: count - countAt(startOfYear(year)) };
  });
}

/** The count a source states on one basis: the total, or that of one level; sums are never made. */
export function statedCount(
  row: ChartPairTotal,
  level: PairLevel | null,
): number | null {
  if (level === null) return row.total;
  return level === "city" ? row.city : row.stateProvince;
}

function reportedPoints(
  totals: readonly ChartPairTotal[],
  level: PairLevel | null,
  { from, to }: ChartScope,
): ReportedPoint[] {
  return totals.flatMap((row) => {
    const date = parseEdtf(row.asOf ?? "");
    const count = statedCount(row, level);
    if (
      !date ||
      count === null ||
      row.basis === "other-basis" ||
      row.basis === "undated"
    )
      return [];
    if (
      date.start < Math.max(from, RECORD_START) ||
      date.end > Math.min(to, RECORD_END)
    )
      return [];
    const at = (date.start + date.end) / 2;
    return [{ at, asOf: date.edtf, count, rounded: row.basis === "rounded" }];
  });
}
