import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { ChartRank, TradeData } from "@/lib/select/charts/trade-data";
import {
  countRanks,
  type RankedYears,
  type StateRanks,
} from "@/lib/select/charts/trace-state-ranks";
import type {
  ChartChoice,
  ChartDescription,
  ChartTable,
} from "./chart-description";
import {
  citedSources,
  columns,
  sayAsOf,
  sayInactive,
  sayNoCensusYear,
  sourceCell,
} from "./chart-words";
import { actingFilters, sayLit } from "./lit-words";
import { measureOf } from "./state-export-series";

/** Ranks that lead: first to third. */
const TOP = 3;

/** What China's ranks among the states' export markets say in words. */
export function describeStateRanks(
  ranks: StateRanks,
  scope: ChartScope,
  data: TradeData,
  messages: TradeMessages,
): ChartDescription {
  const words = messages.trade.ranks;
  const { years, rows, chosen } = ranks;
  const [first] = years;
  const last = years.at(-1);
  const drawn = first !== undefined && last !== undefined;
  const marked = rows.filter((row) => row.lit).map((row) => row.name);
  const separator = messages.locale === "zh" ? "、" : ", ";
  return {
    title: drawn
      ? sayTitle(ranks, first, last, messages)
      : sayNoCensusYear(data.censusYears, messages),
    subtitle: drawn ? words.subtitle(first, last) : words.subtitleNone,
    description: words.description(marked.join(separator)),
    notes: [
      ...(drawn ? [...sayLit(marked, chosen, messages), words.circles] : []),
      words.method,
      ...sayInactive(scope, actingFilters(scope), words.inactive, messages),
    ],
    source: {
      text: messages.charts.trade.censusSource,
      links: citedSources(data.rankSources, data),
    },
    asOf: sayAsOf(data, messages),
    tables: [
      ...(drawn ? [rankTable(ranks, first, last, messages)] : []),
      ...apartTable(ranks.single, words.singleTable, data, messages),
      ...apartTable(ranks.uscbc, words.uscbcTable, data, messages),
    ],
    empty: !drawn,
  };
}

/** The choice of a state to mark; none is a choice too. */
export function chooseRankedState(
  { state }: StateRanks,
  { trade }: TradeMessages,
  data: TradeData,
): ChartChoice {
  return {
    param: "state",
    label: trade.ranks.choose,
    value: state ?? "",
    options: [
      { value: "", label: trade.ranks.nobody },
      ...data.states
        .filter(({ id }) => id in data.ranks)
        .map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}

function sayTitle(
  ranks: StateRanks,
  first: number,
  last: number,
  { trade }: TradeMessages,
): string {
  const words = trade.ranks;
  const { years, rows, chosen } = ranks;
  const leads = (rank: number) => rank <= TOP;
  const marked = rows.filter((row) => row.lit);
  const [one] = marked;
  if (!chosen || !one)
    return words.title(
      countRanks(ranks, years.length - 1, leads),
      last,
      countRanks(ranks, 0, leads),
      first,
    );
  if (marked.length > 1)
    return words.titleSome(
      marked.filter((row) => leads(row.ranks.at(-1) ?? Infinity)).length,
      marked.length,
      last,
    );
  const known = ranksOf(one, years);
  const latest = known.at(-1) ?? { year: last, rank: 0 };
  const best = known.reduce((a, b) => (b.rank < a.rank ? b : a), latest);
  return words.titleOne(
    one.name,
    latest.rank,
    latest.year,
    best.rank,
    best.year,
  );
}

function ranksOf(row: RankedYears, years: readonly number[]) {
  return row.ranks.flatMap((rank, i) => {
    const year = years[i];
    return rank === null || year === undefined ? [] : [{ year, rank }];
  });
}

function rankTable(
  { years, rows, chosen }: StateRanks,
  first: number,
  last: number,
  messages: TradeMessages,
): ChartTable {
  return {
    caption: messages.trade.ranks.table(first, last),
    columns: columns(
      messages.charts.trade.state,
      ...years.map((year) => `#${year}`),
    ),
    rows: rows.map(({ state, name, ranks, lit }) => ({
      id: state,
      marked: chosen && lit,
      cells: [
        name,
        ...ranks.map((rank) =>
          rank === null ? messages.charts.blank : String(rank),
        ),
      ],
    })),
  };
}

/** Ranks of other origin in a table of their own; no table where there are none. */
function apartTable(
  rows: readonly ChartRank[],
  caption: string,
  data: TradeData,
  messages: TradeMessages,
): ChartTable[] {
  if (rows.length === 0) return [];
  const { state, year, ranks } = messages.charts.trade;
  const names = new Map(data.states.map(({ id, name }) => [id, name]));
  const { rank, measure } = messages.trade.ranks;
  return [
    {
      caption,
      columns: columns(
        state,
        `#${year}`,
        `#${rank}`,
        measure,
        messages.charts.sources,
      ),
      rows: rows.map((row) => ({
        id: `${row.state}-${row.year}-${row.measure}`,
        cells: [
          names.get(row.state) ?? row.state,
          String(row.year),
          String(row.chinaRank),
          ranks.measures[measureOf(row.measure)],
          sourceCell(row.sources, data),
        ],
      })),
    },
  ];
}
