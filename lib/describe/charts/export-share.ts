import { formatNumber } from "@/lib/messages/format-number";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { ExportShares } from "@/lib/select/charts/share-state-exports";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  censusSource,
  citedSources,
  columns,
  numberCell,
  sayAsOf,
  sayInactive,
  sayNoCensusYear,
} from "./chart-words";
import { hasDistrict } from "./export-multiples";
import { actingFilters, sayLit } from "./lit-words";

// How many of the largest states the title sums up.
const TOGETHER = 3;

/** What the shares of the states say in words, and what they are shares of. */
export function describeExportShare(
  shares: ExportShares,
  scope: ChartScope,
  data: ChartData,
  messages: TradeMessages,
): ChartDescription {
  const words = messages.tradeCharts.share;
  const { year, rows, named, rest } = shares;
  const lit = rows.filter((row) => row.selected).map((row) => row.name);
  const census = censusSource(data, messages);
  const national = citedSources(shares.nationalSources, data);
  return {
    title:
      year === null
        ? sayNoCensusYear(shares.years, messages)
        : sayTitle(shares, year, messages),
    subtitle: year === null ? words.subtitleNoYear : words.subtitle(year),
    description: words.description(named.length, rest?.states ?? 0),
    notes: [
      ...(year === null ? [] : sayTotal(shares, year, messages)),
      ...sayLit(lit, true, messages),
      messages.tradeCharts.nominal,
      messages.charts.trade.censusMethod,
      ...sayInactive(scope, actingFilters(scope), words.inactive, messages),
    ],
    source: {
      text: census.text,
      links: [
        ...census.links,
        ...national.filter((source) => !census.links.includes(source)),
      ],
    },
    asOf: sayAsOf(data, messages),
    tables: year === null ? [] : tablesOf(shares, year, messages),
    empty: year === null,
  };
}

function sayTitle(
  { rows, years }: ExportShares,
  year: number,
  messages: TradeMessages,
): string {
  const words = messages.tradeCharts.share;
  const { percent } = messages.tradeCharts;
  const lit = rows.filter((row) => row.selected);
  const [top] = rows;
  if (!top) return sayNoCensusYear(years, messages);
  const [one] = lit;
  if (one && lit.length === 1)
    return words.titleOne(
      one.name,
      percent(one.share),
      one.rank,
      rows.length,
      year,
    );
  const first = rows.slice(0, TOGETHER);
  return words.title(
    top.name,
    percent(top.share),
    first.length,
    percent(first.reduce((sum, row) => sum + row.share, 0)),
    year,
  );
}

function sayTotal(
  { rows, total, national }: ExportShares,
  year: number,
  messages: TradeMessages,
): string[] {
  const words = messages.tradeCharts.share;
  const { money } = messages.charts.trade;
  return [
    words.of(money(total), rows.length, hasDistrict(rows), year),
    ...(national === null || national <= total
      ? []
      : [
          words.national(
            money(national),
            messages.tradeCharts.percent(total / national),
            money(national - total),
          ),
        ]),
  ];
}

function tablesOf(
  { rows, series, years }: ExportShares,
  year: number,
  messages: TradeMessages,
): ChartTable[] {
  const words = messages.tradeCharts.share;
  const { trade } = messages.charts;
  // Three decimals, so that the smallest share is not written as none.
  const inPercent = (share: number | null) =>
    share === null
      ? messages.charts.blank
      : formatNumber(100 * share, messages.locale, 3);
  return [
    {
      caption: words.table(year),
      columns: columns(
        trade.state,
        `#${trade.ranked.rank}`,
        `#${trade.inMillions}`,
        `#${words.share}`,
      ),
      rows: rows.map((row) => ({
        id: row.state,
        marked: row.selected,
        cells: [
          row.name,
          String(row.rank),
          numberCell(row.usdMillions, messages),
          inPercent(row.share),
        ],
      })),
    },
    {
      caption: words.tableYears,
      columns: columns(trade.state, ...years.map((each) => `#${each}`)),
      rows: series.map(({ state, name, shares }) => ({
        id: state,
        cells: [name, ...shares.map(inPercent)],
      })),
    },
  ];
}
