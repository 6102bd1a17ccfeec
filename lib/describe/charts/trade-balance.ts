import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData, ChartTradeYear } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { NationalTrade } from "@/lib/select/charts/select-national-trade";
import type { ChartDescription } from "./chart-description";
import { sayAsOf, sayInactive } from "./chart-words";
import { tradeTable } from "./national-trade";

/** What the national balance of goods trade says in words; differences are named by their size, without judgement. */
export function describeTradeBalance(
  trade: NationalTrade,
  scope: ChartScope,
  data: ChartData,
  messages: TradeMessages,
): ChartDescription {
  const words = messages.tradeCharts.balance;
  const national = messages.charts.trade.national;
  const { years } = trade;
  const rounded = years
    .filter((row) => !row.official)
    .map((row) => String(row.year));
  return {
    title: sayTitle(years, messages),
    subtitle: words.subtitle(
      years[0]?.year ?? scope.firstYear,
      years.at(-1)?.year ?? scope.lastYear,
    ),
    description: words.description(years.length),
    notes: [
      words.balanceNote,
      ...(rounded.length > 0 ? [words.roundedNote(rounded)] : []),
      messages.tradeCharts.nominal,
      ...sayInactive(scope, ["period"], national.inactive, messages),
    ],
    source: { text: national.source, links: [] },
    asOf: sayAsOf(data, messages),
    tables: years.length > 0 ? [tradeTable(trade, data, messages)] : [],
    empty: years.length === 0,
  };
}

function sayTitle(
  years: readonly ChartTradeYear[],
  messages: TradeMessages,
): string {
  const words = messages.tradeCharts.balance;
  const { money, national } = messages.charts.trade;
  const official = years.filter((row) => row.official);
  const first = official[0];
  const last = official.at(-1);
  if (!first || !last) return national.none;
  const difference = balanceOf(last);
  const say = difference < 0 ? words.deficit : words.surplus;
  const title =
    difference === 0
      ? words.even(last.year)
      : say(last.year, money(Math.abs(difference)));
  if (first === last) return title;
  const largest = official.reduce((a, b) =>
    Math.abs(balanceOf(b)) > Math.abs(balanceOf(a)) ? b : a,
  );
  return (
    title +
    (largest === last
      ? words.largestIsLast(first.year, last.year)
      : words.largest(
          first.year,
          last.year,
          largest.year,
          money(Math.abs(balanceOf(largest))),
        ))
  );
}

function balanceOf(row: ChartTradeYear): number {
  return row.exports - row.imports;
}
