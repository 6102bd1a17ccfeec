import type { ChartMessages } from "../messages/chart-messages";
import type { ChartData, ChartState } from "../select/charts/chart-data";
import type { ViewState } from "../model/view-state";
import { chartScope, type ChartScope } from "../select/charts/chart-scope";
import { selectNationalTrade } from "../select/charts/select-national-trade";
import { traceStateExports } from "../select/charts/trace-state-exports";
import {
  exportSums,
  selectMetric,
  type MetricSeries,
} from "../select/metric-series";
import type { ChartDescription } from "./charts/chart-description";
import {
  citedSources,
  columns,
  numberCell,
  sayAsOf,
  sayDate,
} from "./charts/chart-words";
import { describeNationalTrade } from "./charts/national-trade";
import { totalTable } from "./charts/pairs-growth";
import { describeStateExportSeries } from "./charts/state-export-series";

/** The metric that a view asks for under the timeline, with what it says in words; null where it asks for none. */
export function metricOfView(
  view: ViewState,
  data: ChartData,
  messages: ChartMessages,
): { readonly series: MetricSeries; readonly about: ChartDescription } | null {
  if (view.metric === null) return null;
  const scope = chartScope(view, data, (id) => id);
  const series = selectMetric(view.metric, data, scope);
  return { series, about: describeMetric(series, scope, data, messages) };
}

/** What a metric under the timeline says in words, for the period of the view. */
export function describeMetric(
  series: MetricSeries,
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  if (series.metric === "pairs")
    return describeReported(series, scope, data, messages);
  if (series.metric === "trade") {
    const trade = selectNationalTrade(data, scope);
    return describeNationalTrade(trade, scope, data, messages);
  }
  return series.state
    ? describeState(series.state, scope, data, messages)
    : describeSum(scope, data, messages);
}

function describeState(
  { id }: ChartState,
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const series = traceStateExports(data, { ...scope, state: id });
  return describeStateExportSeries(series, scope, data, messages);
}

function describeReported(
  { reports, lines, level }: MetricSeries,
  { from, to }: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const words = messages.context.pairs;
  const growth = messages.charts.pairs.growth;
  const before = reports.filter((report) => report.start < to);
  const last = before.filter((report) => !report.rounded).at(-1);
  const shown = before.filter((report) => report.end > from);
  const newest = last ?? shown.at(-1);
  return {
    title: newest
      ? growth.reported(newest.value, level, sayDate(newest.asOf, messages))
      : growth.noReport,
    subtitle: words.subtitle,
    description: words.description(shown.length),
    notes: lines.length > 0 ? [words.marks, words.line] : [],
    source: {
      text: words.source,
      links: citedSources(newest?.sources ?? [], data),
    },
    asOf: sayAsOf(data, messages),
    tables: [totalTable(data, messages)],
    empty: !newest,
  };
}

function describeSum(
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const words = messages.context.exports;
  const { censusMethod, censusSource, year, inMillions } =
    messages.charts.trade;
  const sums = exportSums(data).filter(
    (row) => row.year >= scope.firstYear && row.year <= scope.lastYear,
  );
  return {
    title: sayTitle(sums, data, messages),
    subtitle: words.subtitle,
    description: words.description(sums.length),
    notes: [words.sum(Object.keys(data.census).length), censusMethod],
    source: {
      text: censusSource,
      links: citedSources(data.censusSources, data),
    },
    asOf: sayAsOf(data, messages),
    tables: [
      {
        caption: words.table,
        columns: columns(year, `#${inMillions}`),
        rows: sums.map((row) => ({
          id: String(row.year),
          cells: [String(row.year), numberCell(row.usdMillions, messages)],
        })),
      },
    ],
    empty: sums.length === 0,
  };
}

function sayTitle(
  sums: ReturnType<typeof exportSums>,
  data: ChartData,
  messages: ChartMessages,
): string {
  const { money, series, noCensusYear } = messages.charts.trade;
  const known = sums.flatMap(({ year, usdMillions }) =>
    usdMillions === null ? [] : [{ year, usdMillions }],
  );
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last)
    return noCensusYear(data.censusYears[0] ?? 0, data.censusYears.at(-1) ?? 0);
  const title = messages.context.exports.title(
    money(last.usdMillions),
    last.year,
  );
  if (first === last) return title;
  const peak = known.reduce((a, b) => (b.usdMillions > a.usdMillions ? b : a));
  return peak === last
    ? title + series.peakIsLast(first.year, last.year)
    : title +
        series.peak(first.year, last.year, peak.year, money(peak.usdMillions));
}
