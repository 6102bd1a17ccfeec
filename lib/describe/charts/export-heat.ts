import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type {
  ExportGrid,
  GridRow,
} from "@/lib/select/charts/grid-state-exports";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  censusSource,
  columns,
  numberCell,
  sayAsOf,
  sayInactive,
  sayNoCensusYear,
} from "./chart-words";
import { actingFilters, sayLit } from "./lit-words";

/** What the grid of states and years says in words. */
export function describeExportHeat(
  grid: ExportGrid,
  scope: ChartScope,
  data: TradeData,
  messages: TradeMessages,
): ChartDescription {
  const words = messages.trade.heat;
  const { years, rows } = grid;
  const [first] = years;
  const last = years.at(-1);
  const shared = {
    description: words.description(rows.length, years.length),
    source: censusSource(data, messages),
    asOf: sayAsOf(data, messages),
  };
  const inactive = [
    messages.trade.withDistrict,
    messages.charts.trade.censusMethod,
    ...sayInactive(scope, actingFilters(scope), words.inactive, messages),
  ];
  if (first === undefined || last === undefined)
    return {
      ...shared,
      title: sayNoCensusYear(data.censusYears, messages),
      subtitle: words.subtitleNone,
      notes: inactive,
      tables: [],
      empty: true,
    };
  const marked = rows.filter((row) => row.lit).map((row) => row.name);
  return {
    ...shared,
    title: sayTitle(grid, first, last, messages),
    subtitle: words.subtitle(first, last),
    demand: words.demand,
    notes: [words.order(last), ...sayLit(marked, true, messages), ...inactive],
    tables: [heatTable(grid, first, last, messages)],
    empty: false,
  };
}

/** A figure of a series and its year. */
interface Figure {
  readonly year: number;
  /** Current US dollars in millions. */
  readonly value: number;
}

function figuresOf(row: GridRow, years: readonly number[]): Figure[] {
  return row.values.flatMap((value, i) => {
    const year = years[i];
    return value === null || year === undefined ? [] : [{ year, value }];
  });
}

function sayTitle(
  { years, rows }: ExportGrid,
  first: number,
  last: number,
  messages: TradeMessages,
): string {
  const words = messages.trade.heat;
  const { money } = messages.charts.trade;
  const marked = rows.filter((row) => row.lit);
  const [one] = marked;
  if (first === last) {
    const [most] = rows;
    const least = rows.filter((row) => row.values[0] !== null).at(-1);
    return words.titleYear(
      first,
      most?.name ?? "",
      money(most?.values[0] ?? 0),
      least?.name ?? "",
      money(least?.values[0] ?? 0),
    );
  }
  if (one && marked.length === 1) {
    const figures = figuresOf(one, years);
    const best = figures.reduce((a, b) => (b.value > a.value ? b : a));
    const least = figures.reduce((a, b) => (b.value < a.value ? b : a));
    return words.titleOne(
      one.name,
      money(best.value),
      best.year,
      money(least.value),
      least.year,
    );
  }
  const { peaks, count } = commonPeaks(rows, years);
  return words.title(peaks, count, rows.length, first, last);
}

/** The years in which the most states have their highest figure, and how many do. */
function commonPeaks(
  rows: readonly GridRow[],
  years: readonly number[],
): { peaks: number[]; count: number } {
  const best = rows.map((row) => Math.max(...row.values.map((v) => v ?? 0)));
  const counts = years.map(
    (_, i) => rows.filter((row, r) => row.values[i] === best[r]).length,
  );
  const count = Math.max(...counts);
  return { peaks: years.filter((_, i) => counts[i] === count), count };
}

function heatTable(
  { years, rows }: ExportGrid,
  first: number,
  last: number,
  messages: TradeMessages,
): ChartTable {
  return {
    caption: messages.trade.heat.table(first, last),
    columns: columns(
      messages.charts.trade.state,
      ...years.map((year) => `#${year}`),
    ),
    rows: rows.map(({ state, name, values, lit }) => ({
      id: state,
      marked: lit,
      cells: [name, ...values.map((value) => numberCell(value, messages))],
    })),
  };
}
