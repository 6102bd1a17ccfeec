import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { NationalTrade } from "@/lib/select/charts/select-national-trade";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  columns,
  numberCell,
  sayAsOf,
  sayInactive,
  sourceCell,
} from "./chart-words";

/** What the national goods trade says in words. */
export function describeNationalTrade(
  trade: NationalTrade,
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const words = messages.charts.trade;
  const { years, twoWay } = trade;
  const first = years[0];
  const last = years.at(-1);
  const rounded = years
    .filter((row) => !row.official)
    .map((row) => String(row.year));
  return {
    title: last
      ? words.national.title(
          last.year,
          words.money(last.exports),
          words.money(last.imports),
        )
      : words.national.none,
    subtitle: words.national.subtitle(
      first?.year ?? scope.firstYear,
      last?.year ?? scope.lastYear,
    ),
    description: words.national.description(years.length),
    notes: [
      ...(rounded.length > 0
        ? [words.national.roundedNote(rounded.join(", "))]
        : []),
      ...(twoWay.length > 0 ? [words.national.twoWayNote] : []),
      ...sayInactive(scope, ["period"], words.national.inactive, messages),
    ],
    source: { text: words.national.source, links: [] },
    asOf: sayAsOf(data, messages),
    tables:
      years.length + twoWay.length > 0
        ? [tradeTable(trade, data, messages)]
        : [],
    empty: years.length === 0,
  };
}

/** US goods trade with China year by year, as a data table; two-way totals stand apart. */
export function tradeTable(
  { years, twoWay }: NationalTrade,
  data: ChartData,
  messages: ChartMessages,
): ChartTable {
  const words = messages.charts.trade;
  const all = [...new Set([...twoWay, ...years].map((row) => row.year))].sort(
    (a, b) => a - b,
  );
  const rows = all.map((year) => {
    const split = years.find((row) => row.year === year);
    const total = twoWay.find((row) => row.year === year);
    return {
      id: String(year),
      cells: [
        String(year),
        numberCell(split?.exports ?? null, messages),
        numberCell(split?.imports ?? null, messages),
        numberCell(split ? split.exports - split.imports : null, messages),
        total ? numberCell(total.usdMillions, messages) : "–",
        sourceCell(
          [...new Set([...(split?.sources ?? []), ...(total?.sources ?? [])])],
          data,
        ),
      ],
    };
  });
  return {
    caption: words.national.table,
    columns: columns(
      words.year,
      `#${words.national.exports}`,
      `#${words.national.imports}`,
      `#${words.national.balance}`,
      `#${words.national.twoWay}`,
      messages.charts.sources,
    ),
    rows,
  };
}
