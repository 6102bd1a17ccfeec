import { indexDomain, topValue } from "@/lib/layout/charts/export-multiples";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import {
  drawnValues,
  type ExportMultiples,
  type StatePanel,
} from "@/lib/select/charts/trace-all-exports";
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
  sayNoCensusYear,
} from "./chart-words";
import { actingFilters } from "./lit-words";

/** What the small multiples of all states say in words. */
export function describeExportMultiples(
  multiples: ExportMultiples,
  scope: ChartScope,
  data: ChartData,
  messages: TradeMessages,
): ChartDescription {
  const words = messages.tradeCharts.multiples;
  const { years, panels, indexed } = multiples;
  const first = years[0];
  const last = years.at(-1);
  const known = first !== undefined && last !== undefined;
  return {
    title: known
      ? sayTitle(multiples, first, last, messages)
      : sayNoCensusYear(data.censusYears, messages),
    subtitle: known
      ? (indexed ? words.subtitleIndex : words.subtitle)(first, last)
      : words.subtitleNone,
    description: words.description(panels.length, years.length),
    notes: [
      ...(known ? sayNotes(multiples, first, messages) : []),
      messages.tradeCharts.nominal,
      messages.charts.trade.censusMethod,
      ...sayInactive(scope, actingFilters(scope), words.inactive, messages),
    ],
    source: censusSource(data, messages),
    asOf: sayAsOf(data, messages),
    tables: known ? tablesOf(multiples, first, messages) : [],
    empty: !known,
  };
}

/** The choice between dollars and the index. */
export function chooseIndex(
  { years, indexed }: ExportMultiples,
  messages: TradeMessages,
): ChartChoice {
  const words = messages.tradeCharts.multiples;
  const [first] = years;
  return {
    param: "index",
    label: words.choose,
    value: indexed ? "on" : "off",
    options: [
      { value: "off", label: words.dollars },
      {
        value: "on",
        label: first === undefined ? words.againstFirst : words.against(first),
      },
    ],
  };
}

function sayTitle(
  multiples: ExportMultiples,
  first: number,
  last: number,
  messages: TradeMessages,
): string {
  const words = messages.tradeCharts.multiples;
  const { panels, indexed } = multiples;
  const total = panels.length;
  const district = hasDistrict(panels);
  const { money } = messages.charts.trade;
  if (first === last) {
    const top = largest(panels, (panel) => panel.usdMillions[0] ?? null);
    return top
      ? words.oneYear(first, total, district, top.panel.name, money(top.value))
      : words.subtitle(first, last);
  }
  if (indexed) return sayIndexTitle(multiples, first, last, messages);
  const lit = panels.filter((panel) => panel.selected);
  const [start, end] = [lit[0]?.usdMillions[0], lit[0]?.usdMillions.at(-1)];
  if (lit[0] && lit.length === 1 && start != null && end != null)
    return words.oneState(lit[0].name, money(end), last, money(start), first);
  const changes = panels.flatMap(({ usdMillions }) => {
    const [before, after] = [usdMillions[0], usdMillions.at(-1)];
    return before == null || after == null ? [] : [after - before];
  });
  return words.changed(
    changes.filter((change) => change > 0).length,
    changes.filter((change) => change < 0).length,
    changes.length,
    district,
    first,
    last,
  );
}

function sayIndexTitle(
  { panels }: ExportMultiples,
  first: number,
  last: number,
  messages: TradeMessages,
): string {
  const words = messages.tradeCharts.multiples;
  const { index } = messages.tradeCharts;
  const lit = panels.filter((panel) => panel.selected);
  const ends = panels.flatMap((panel) => panel.index.at(-1) ?? []);
  const one = lit.length === 1 ? lit : panels;
  const shown = largest(one, (panel) => panel.index.at(-1) ?? null);
  if (!shown) return words.subtitleIndex(first, last);
  const say = lit.length === 1 ? words.oneIndex : words.highest;
  return say(
    shown.panel.name,
    index(shown.value),
    first,
    last,
    index(median(ends)),
    ends.length,
    hasDistrict(panels),
  );
}

function sayNotes(
  multiples: ExportMultiples,
  first: number,
  messages: TradeMessages,
): string[] {
  const words = messages.tradeCharts.multiples;
  const { panels, indexed } = multiples;
  const { index } = messages.tradeCharts;
  const [low, high] = indexDomain(multiples);
  const lit = panels.filter((panel) => panel.selected);
  const gaps = panels.some((panel) =>
    drawnValues(panel, indexed).includes(null),
  );
  const noBase = panels.filter(({ usdMillions }) => !usdMillions[0]);
  return [
    indexed
      ? words.scaleIndex(index(low), index(high))
      : words.scale(messages.charts.trade.shortMoney(topValue(multiples))),
    lit.length > 0
      ? words.orderMarked(lit.map((panel) => panel.name))
      : words.order,
    ...(gaps ? [words.gaps] : []),
    ...(indexed && noBase.length > 0
      ? [
          words.noBase(
            noBase.map((panel) => panel.name),
            first,
          ),
        ]
      : []),
  ];
}

function tablesOf(
  { years, panels, indexed }: ExportMultiples,
  first: number,
  messages: TradeMessages,
): ChartTable[] {
  const words = messages.tradeCharts.multiples;
  const table = (
    caption: string,
    valuesOf: (panel: StatePanel) => readonly (number | null)[],
  ): ChartTable => ({
    caption,
    columns: columns(
      messages.charts.trade.state,
      ...years.map((year) => `#${year}`),
    ),
    rows: panels.map((panel) => ({
      id: panel.state,
      marked: panel.selected,
      cells: [
        panel.name,
        ...valuesOf(panel).map((value) => numberCell(value, messages)),
      ],
    })),
  });
  const dollars = table(words.table, (panel) => panel.usdMillions);
  return indexed
    ? [table(words.tableIndex(first), (panel) => panel.index), dollars]
    : [dollars];
}

/** Whether the District of Columbia is among states. */
export function hasDistrict(
  rows: readonly { readonly state: string }[],
): boolean {
  return rows.some((row) => row.state === "us-dc");
}

function largest(
  panels: readonly StatePanel[],
  valueOf: (panel: StatePanel) => number | null,
): { panel: StatePanel; value: number } | null {
  const [first] = panels
    .flatMap((panel) => {
      const value = valueOf(panel);
      return value === null ? [] : [{ panel, value }];
    })
    .sort((a, b) => b.value - a.value);
  return first ?? null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? 0;
  return (low + (sorted[Math.ceil(middle)] ?? low)) / 2;
}
