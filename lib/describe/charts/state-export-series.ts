import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { StateExportSeries } from "@/lib/select/charts/trace-state-exports";
import type {
  ChartChoice,
  ChartDescription,
  ChartTable,
} from "./chart-description";
import {
  censusSource,
  citedSources,
  columns,
  numberCell,
  sayAsOf,
  sayInactive,
  sayNoCensusYear,
  sourceCell,
} from "./chart-words";

/** What the export series of one state says in words. */
export function describeStateExportSeries(
  series: StateExportSeries,
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const words = messages.charts.trade;
  const { name, id } = series.state;
  const apart = series.press.length + series.uscbc.length;
  const byPlace = scope.states.length === 1 && scope.states[0] === id;
  return {
    title: sayTitle(series, data, messages),
    subtitle: words.series.subtitle(name),
    description: words.series.description(series.years.length),
    notes: [
      words.censusMethod,
      ...(apart > 0 ? [words.series.apart(apart)] : []),
      ...sayInactive(
        scope,
        byPlace ? ["period", "place"] : ["period"],
        words.series.inactive,
        messages,
      ),
    ],
    source: censusSource(data, messages),
    asOf: sayAsOf(data, messages),
    tables: [
      ...(series.years.length + series.press.length > 0
        ? [seriesTable(series, data, messages)]
        : []),
      ...(series.uscbc.length > 0 ? [uscbcTable(series, data, messages)] : []),
    ],
    empty: series.years.length === 0,
  };
}

/** The choice of a state. */
export function chooseState(
  series: StateExportSeries,
  data: ChartData,
  messages: ChartMessages,
): ChartChoice {
  return {
    param: "state",
    label: messages.charts.trade.chooseState,
    value: series.state.id,
    options: data.states
      .filter((state) => state.id in data.census)
      .map((state) => ({ value: state.id, label: state.name })),
  };
}

function sayTitle(
  series: StateExportSeries,
  data: ChartData,
  messages: ChartMessages,
): string {
  const words = messages.charts.trade;
  const known = series.years.flatMap(({ year, usdMillions }) =>
    usdMillions === null ? [] : [{ year, usdMillions }],
  );
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return sayNoCensusYear(data.censusYears, messages);
  const title = words.series.title(
    series.state.name,
    words.money(last.usdMillions),
    last.year,
  );
  if (first === last) return title;
  const peak = known.reduce((a, b) => (b.usdMillions > a.usdMillions ? b : a));
  return (
    title +
    (peak === last
      ? words.series.peakIsLast(first.year, last.year)
      : words.series.peak(
          first.year,
          last.year,
          peak.year,
          words.money(peak.usdMillions),
        ))
  );
}

function seriesTable(
  series: StateExportSeries,
  data: ChartData,
  messages: ChartMessages,
): ChartTable {
  const words = messages.charts.trade;
  const census = citedSources(data.censusSources.slice(0, 1), data).map(
    (source) => source.publisher,
  );
  const rows = [
    ...series.press.map((row) => ({
      year: row.year,
      id: `${row.year}-${row.method}`,
      cells: [
        String(row.year),
        numberCell(row.usdMillions, messages),
        words.series.methods[row.method],
        sourceCell(row.sources, data),
      ],
    })),
    ...series.years.map((row) => ({
      year: row.year,
      id: String(row.year),
      cells: [
        String(row.year),
        numberCell(row.usdMillions, messages),
        words.series.methods.census,
        census.join(", "),
      ],
    })),
  ].sort((a, b) => a.year - b.year);
  return {
    caption: words.series.table(series.state.name),
    columns: columns(
      words.year,
      `#${words.inMillions}`,
      words.series.method,
      messages.charts.sources,
    ),
    rows,
  };
}

function uscbcTable(
  series: StateExportSeries,
  data: ChartData,
  messages: ChartMessages,
): ChartTable {
  const words = messages.charts.trade;
  return {
    caption: words.series.uscbcTable(series.state.name),
    columns: columns(
      words.year,
      `#${words.inMillions}`,
      words.series.measure,
      messages.charts.sources,
    ),
    rows: series.uscbc.map((row) => ({
      id: `${row.year}-${row.measure}`,
      cells: [
        String(row.year),
        numberCell(row.usdMillions, messages),
        words.ranks.measures[measureOf(row.measure)],
        sourceCell(row.sources, data),
      ],
    })),
  };
}

/** What a figure counts, as the glossary names it. */
export function measureOf(
  measure: string,
): "goods" | "goods+services" | "services" | "unstated" {
  return measure === "goods" ||
    measure === "goods+services" ||
    measure === "services"
    ? measure
    : "unstated";
}
