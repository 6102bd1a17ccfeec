import { formatNumber } from "@/lib/messages/format-number";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { TiesAndExports } from "@/lib/select/charts/select-ties-and-exports";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  censusSource,
  columns,
  numberCell,
  sayAsOf,
  sayInactive,
  sayNoCensusYear,
  sayStatuses,
} from "./chart-words";
import { hasDistrict } from "./export-multiples";
import { actingFilters, sayLit } from "./lit-words";

/** What the ties of the states beside their exports say in words, and what they do not say. */
export function describeTiesAndExports(
  selected: TiesAndExports,
  scope: ChartScope,
  data: ChartData,
  messages: TradeMessages,
): ChartDescription {
  const words = messages.tradeCharts.ties;
  const { year, years, rows } = selected;
  const ties = messages.charts.pairs.ties(selected);
  const marked = rows.filter((row) => row.selected).map((row) => row.name);
  return {
    title:
      year === null
        ? sayNoCensusYear(years, messages)
        : sayTitle(selected, year, ties, messages),
    subtitle:
      year === null
        ? words.subtitleNoYear(ties)
        : words.subtitle(ties, year, sayStatuses(scope, messages)),
    description: words.description(rows.length),
    notes: [
      words.cause,
      words.documented,
      ...sayWithout(selected, messages),
      ...(selected.correlation ? [words.interval] : []),
      words.labels,
      ...sayLit(marked, true, messages),
      messages.tradeCharts.nominal,
      messages.charts.trade.censusMethod,
      ...sayInactive(
        scope,
        [...actingFilters(scope), "tie", "status", "pairlevel"],
        words.inactive,
        messages,
      ),
    ],
    source: {
      text: words.source(data.pairSourceCount),
      links: censusSource(data, messages).links,
    },
    asOf: sayAsOf(data, messages),
    tables: year === null ? [] : [stateTable(selected, ties, year, messages)],
    empty: year === null,
  };
}

function sayTitle(
  { correlation }: TiesAndExports,
  year: number,
  ties: string,
  messages: TradeMessages,
): string {
  const words = messages.tradeCharts.ties;
  if (!correlation) return words.none(year, ties);
  const { decimal } = messages.tradeCharts;
  const { rho, low, high, n } = correlation;
  const say = low > 0 ? words.rising : high < 0 ? words.falling : words.unclear;
  return say(
    year,
    ties,
    words.numbers(decimal(rho), decimal(low), decimal(high), n),
  );
}

function sayWithout(
  { rows }: TiesAndExports,
  messages: TradeMessages,
): string[] {
  const without = rows.filter((row) => row.tieCount === 0).length;
  return without === 0
    ? []
    : [
        messages.tradeCharts.ties.withoutTies(
          without,
          hasDistrict(rows),
          rows.length,
        ),
      ];
}

function stateTable(
  { rows }: TiesAndExports,
  ties: string,
  year: number,
  messages: TradeMessages,
): ChartTable {
  const words = messages.tradeCharts.ties;
  const { trade } = messages.charts;
  return {
    caption: words.table(ties, year),
    columns: columns(trade.state, `#${words.count}`, `#${trade.inMillions}`),
    rows: rows.map((row) => ({
      id: row.state,
      marked: row.selected,
      cells: [
        row.name,
        formatNumber(row.tieCount, messages.locale),
        numberCell(row.usdMillions, messages),
      ],
    })),
  };
}
