import type { RankLine } from "@/lib/layout/charts/rank-counts";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ChartData, ChartRankCount } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { RankCounts } from "@/lib/select/charts/select-rank-counts";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  columns,
  numberCell,
  sayAsOf,
  sayInactive,
  sourceCell,
} from "./chart-words";
import { measureOf } from "./state-export-series";

/** What the counts of states say in words, the disagreement with the founding documents included. */
export function describeRankCounts(
  counts: RankCounts,
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const words = messages.charts.trade.ranks;
  const rows = [...counts.computed, ...counts.reported];
  return {
    title: sayTitle(counts, messages),
    subtitle: words.subtitle,
    description: words.description(
      counts.computed.length,
      counts.reported.length,
    ),
    notes: [
      ...saySeed(counts, messages),
      words.method,
      ...sayAbbreviations(counts, messages),
      ...sayInactive(scope, ["period"], words.inactive, messages),
    ],
    source: { text: words.source, links: [] },
    asOf: sayAsOf(data, messages),
    tables: rows.length > 0 ? [rankTable(rows, data, messages)] : [],
    empty: rows.length === 0,
  };
}

/** Who reported a count, without what stands in brackets or after it. */
export function reporterName(by: string): string {
  return by.split(/ ?[(（;；]/)[0]?.trim() ?? by;
}

/** Who gave a count, in the glossary's short form where it has one. */
function shortReporter(by: string, messages: ChartMessages): string {
  const name = reporterName(by);
  return messages.charts.trade.ranks.shortNames[name] ?? name;
}

/** Who gave most of the reported counts; the direct labels leave the name out. */
export function usualReporter(
  counts: RankCounts,
  messages: ChartMessages,
): string {
  const names = counts.reported.map((row) => shortReporter(row.by, messages));
  const often = (name: string) =>
    names.filter((other) => other === name).length;
  return names.reduce(
    (best, name) => (often(name) > often(best) ? name : best),
    names[0] ?? "",
  );
}

/** The direct label of a reported count: the number, and who gave it unless that is the usual reporter. */
export function labelReport(
  row: ChartRankCount,
  rank: RankLine,
  usual: string,
  messages: ChartMessages,
): string {
  const name = shortReporter(row.by, messages);
  return name === usual
    ? String(row[rank] ?? "")
    : `${row[rank] ?? ""} ${name}`;
}

function sayTitle(counts: RankCounts, messages: ChartMessages): string {
  const words = messages.charts.trade.ranks;
  const last = counts.computed.at(-1);
  if (last) return words.title(last.top3 ?? 0, last.top1 ?? 0, last.year);
  const reported = counts.reported.at(-1);
  return reported
    ? words.titleReported(counts.reported.length, reported.year)
    : words.none;
}

function saySeed(
  { seed, besideSeed, highest, computed }: RankCounts,
  messages: ChartMessages,
): string[] {
  const words = messages.charts.trade.ranks;
  if (!seed || seed.top1 === null || seed.top3 === null) return [];
  const beside = besideSeed.flatMap(({ year, top1, top3 }) =>
    top1 === null || top3 === null ? [] : [{ year, top1, top3 }],
  );
  const agrees = beside.some(
    (row) => row.top1 === seed.top1 && row.top3 === seed.top3,
  );
  const [first] = computed;
  const last = computed.at(-1);
  const range =
    highest && first && last
      ? words.highest(highest.top3 ?? 0, highest.year, first.year, last.year)
      : "";
  return [
    [
      words.seed(reporterName(seed.by), seed.year, seed.top1, seed.top3),
      beside.length > 0 ? words.beside(beside) + range : "",
      beside.length > 0 ? (agrees ? words.agree : words.differ) : "",
    ]
      .filter(Boolean)
      .join(messages.locale === "en" ? " " : ""),
  ];
}

function sayAbbreviations(
  counts: RankCounts,
  messages: ChartMessages,
): string[] {
  const words = messages.charts.trade.ranks;
  const short = counts.reported.some(
    (row) => reporterName(row.by) in words.shortNames,
  );
  return short ? [words.abbreviations] : [];
}

function rankTable(
  rows: readonly ChartRankCount[],
  data: ChartData,
  messages: ChartMessages,
): ChartTable {
  const words = messages.charts.trade;
  const sorted = [...rows].sort((a, b) => a.year - b.year);
  return {
    caption: words.ranks.table,
    columns: columns(
      words.year,
      `#${words.ranks.top1}`,
      `#${words.ranks.top3}`,
      `#${words.ranks.top5}`,
      words.series.measure,
      words.ranks.basis,
      words.ranks.by,
      messages.charts.sources,
    ),
    rows: sorted.map((row, i) => ({
      id: `${row.year}-${i}`,
      marked: row.seed,
      cells: [
        String(row.year),
        numberCell(row.top1, messages),
        numberCell(row.top3, messages),
        numberCell(row.top5, messages),
        words.ranks.measures[measureOf(row.measure)],
        row.computed ? words.ranks.computed : words.ranks.reported,
        row.by,
        sourceCell(row.sources, data),
      ],
    })),
  };
}
