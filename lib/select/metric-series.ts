import type { PairLevel } from "../model/record";
import type { Metric } from "../model/view-state";
import { parseEdtf } from "../time/parse-edtf";
import { RECORD_END, RECORD_START } from "../time/record-window";
import { startOfYear } from "../time/utc-day";
import type { ChartData, ChartState } from "./charts/chart-data";
import type { ChartScope } from "./charts/chart-scope";
import { statedCount } from "./charts/count-pairs-growth";

/** A value that holds over a stretch of time, UTC milliseconds; `rounded` where no official source gives it. */
export interface MetricStep {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly rounded: boolean;
}

/** A count that somebody stated as of a date, EDTF, which may be as long as from `start` to `end`. */
export interface MetricReport extends MetricStep {
  readonly asOf: string;
  /** Source ids. */
  readonly sources: readonly string[];
}

export interface MetricLine {
  readonly id: "reported" | "exports" | "imports";
  /** In order of time; where one does not end as the next starts, the record has nothing. */
  readonly steps: readonly MetricStep[];
}

/** One metric over the whole record: counts of pairs, or millions of current US dollars. */
export interface MetricSeries {
  readonly metric: Metric;
  readonly lines: readonly MetricLine[];
  readonly reports: readonly MetricReport[];
  /** The one level of pairs that is counted, null for both together. */
  readonly level: PairLevel | null;
  /** The state whose exports they are, null for all states together. */
  readonly state: ChartState | null;
}

/**
 * The values of a metric in every year of the record; a filter by period does not cut it, since it moves with the
 * timeline's window.
 */
export function selectMetric(
  metric: Metric,
  data: ChartData,
  scope: ChartScope,
): MetricSeries {
  const none = { metric, reports: [], level: null, state: null };
  if (metric === "trade") return { ...none, lines: tradeLines(data) };
  if (metric === "pairs") return { ...none, ...reportedPairs(data, scope) };
  const state = exportState(data, scope);
  const steps = state
    ? data.censusYears.flatMap((year, i) =>
        yearStep(year, data.census[state.id]?.[i] ?? null),
      )
    : exportSums(data).flatMap(({ year, usdMillions }) =>
        yearStep(year, usdMillions),
      );
  return { ...none, state, lines: [{ id: "exports", steps }] };
}

/** The state whose exports are drawn: the chosen one, else the one US state that the place filter names, else none. */
export function exportState(
  data: ChartData,
  { state, states }: Pick<ChartScope, "state" | "states">,
): ChartState | null {
  const id = state ?? (states.length === 1 ? states[0] : undefined);
  return data.states.find((one) => one.id === id && id in data.census) ?? null;
}

/**
 * The exports of all states and D.C. by year, the sum of their Census series; null for a year in which any of them is
 * missing. It is less than national exports, which the Census Bureau counts by another table.
 */
export function exportSums(
  data: ChartData,
): { year: number; usdMillions: number | null }[] {
  const series = Object.values(data.census);
  return data.censusYears.map((year, i) => ({
    year,
    usdMillions: series.reduce<number | null>((sum, values) => {
      const value = values[i] ?? null;
      return sum === null || value === null ? null : sum + value;
    }, 0),
  }));
}

function yearStep(
  year: number,
  value: number | null,
  rounded = false,
): MetricStep[] {
  if (value === null) return [];
  const [start, end] = [startOfYear(year), startOfYear(year + 1)];
  return [{ start, end, value, rounded }];
}

function tradeLines({ trade }: ChartData): MetricLine[] {
  const years = [...trade].sort((a, b) => a.year - b.year);
  return (["exports", "imports"] as const).map((id) => ({
    id,
    steps: years.flatMap((row) => yearStep(row.year, row[id], !row.official)),
  }));
}

// Counts on one basis, as the chart of the growth of pairs draws them; each official one holds until the next, and no other figure is joined.
function reportedPairs(
  { totals }: ChartData,
  { pairLevels }: ChartScope,
): Pick<MetricSeries, "level" | "reports" | "lines"> {
  const level = pairLevels.length === 1 ? (pairLevels[0] ?? null) : null;
  const reports = totals
    .flatMap((row): MetricReport[] => {
      const date = parseEdtf(row.asOf ?? "");
      const value = statedCount(row, level);
      if (!date || value === null) return [];
      if (row.basis === "other-basis" || row.basis === "undated") return [];
      const { start, end, edtf } = date;
      if (start < RECORD_START || end > RECORD_END) return [];
      const rounded = row.basis === "rounded";
      return [{ start, end, value, rounded, asOf: edtf, sources: row.sources }];
    })
    .sort((a, b) => middleOf(a) - middleOf(b));
  const official = reports.filter((report) => !report.rounded);
  const steps = official.map((report, i) => {
    const next = official[i + 1];
    return {
      start: middleOf(report),
      end: next ? middleOf(next) : RECORD_END,
      value: report.value,
      rounded: false,
    };
  });
  return { level, reports, lines: [{ id: "reported", steps }] };
}

function middleOf({ start, end }: MetricStep): number {
  return (start + end) / 2;
}
