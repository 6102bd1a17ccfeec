import type { TradeMessages } from "@/lib/messages/page-messages";
import type {
  ComparedState,
  ComparedYears,
} from "@/lib/select/charts/compare-export-years";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type {
  ChartChoice,
  ChartDescription,
  ChartTable,
} from "./chart-description";
import {
  censusSource,
  columns,
  numberCell,
  sayAsOf,
  sayInactive,
} from "./chart-words";
import { actingFilters, sayLit } from "./lit-words";

/** What the comparison of two years of exports says in words. */
export function describeExportSlope(
  compared: ComparedYears,
  scope: ChartScope,
  data: TradeData,
  messages: TradeMessages,
): ChartDescription {
  const words = messages.trade.slope;
  const { ends, rows, chosen } = compared;
  const marked = rows.filter((row) => row.lit).map((row) => row.name);
  const separator = messages.locale === "zh" ? "、" : ", ";
  return {
    title: sayTitle(compared, messages),
    subtitle: ends ? words.subtitle(...ends) : words.subtitleNone,
    description: words.description(rows.length, marked.join(separator)),
    ...(ends && { demand: words.demand }),
    notes: [
      ...(ends
        ? [...sayLit(marked, chosen, messages), words.scale, words.period]
        : []),
      messages.trade.withDistrict,
      messages.charts.trade.censusMethod,
      ...sayInactive(scope, actingFilters(scope), words.inactive, messages),
    ],
    source: censusSource(data, messages),
    asOf: sayAsOf(data, messages),
    tables: ends ? [slopeTable(rows, ends, chosen, messages)] : [],
    empty: ends === null,
  };
}

/** The choice of the two years, which are the ends of the page's period. */
export function chooseSlopeYears(
  { ends, years }: ComparedYears,
  { trade }: TradeMessages,
): ChartChoice {
  const [first = 0, last = 0] = ends ?? [];
  const choice = (
    param: "from" | "to",
    label: string,
    value: number,
    fit: readonly number[],
  ): ChartChoice => {
    const options = fit.map(String).map((one) => ({ value: one, label: one }));
    return ends
      ? { param, label, value: String(value), options }
      : { param, label, value: "", options: [NO_YEAR, ...options] };
  };
  const { chooseFrom, chooseTo } = trade.slope;
  return {
    ...choice(
      "from",
      chooseFrom,
      first,
      ends ? years.filter((year) => year < last) : years,
    ),
    and: choice(
      "to",
      chooseTo,
      last,
      ends ? years.filter((year) => year > first) : years,
    ),
  };
}

const NO_YEAR = { value: "", label: "–" };

function sayTitle(
  { ends, years, rows, chosen }: ComparedYears,
  { trade }: TradeMessages,
): string {
  const words = trade.slope;
  if (!ends) return words.none(years[0] ?? 0, years.at(-1) ?? 0);
  const lit = rows.filter((row) => row.lit);
  const [one] = lit;
  if (chosen && one && lit.length === 1)
    return words.titleOne(one.name, one.growth, ...ends);
  if (chosen && one) return words.titleSome(grew(lit), lit.length, ...ends);
  const down = rows.filter((row) => row.growth < 0).length;
  return words.title(grew(rows), rows.length, down, ...ends);
}

function grew(rows: readonly ComparedState[]): number {
  return rows.filter((row) => row.growth > 0).length;
}

function slopeTable(
  rows: readonly ComparedState[],
  [first, last]: readonly [number, number],
  chosen: boolean,
  messages: TradeMessages,
): ChartTable {
  const words = messages.trade.slope;
  return {
    caption: words.table(first, last),
    columns: columns(
      messages.charts.trade.state,
      `#${first}`,
      `#${last}`,
      `#${words.difference}`,
      `#${words.change}`,
    ),
    rows: rows.map(({ state, name, before, after, growth, lit }) => ({
      id: state,
      marked: chosen && lit,
      cells: [
        name,
        numberCell(before, messages),
        numberCell(after, messages),
        numberCell(after - before, messages),
        messages.trade.percent(growth),
      ],
    })),
  };
}
