import { formatNumber } from "@/lib/messages/format-number";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { PairsGrowth } from "@/lib/select/charts/count-pairs-growth";
import { RECORD_END } from "@/lib/time/record-window";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  columns,
  numberCell,
  PAIR_FILTERS,
  placesOf,
  sayAsOf,
  sayDate,
  sayInactive,
  sayStatuses,
  sourceCell,
} from "./chart-words";

/** What the growth of pairs says in words. */
export function describePairsGrowth(
  growth: PairsGrowth,
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const words = messages.charts.pairs;
  const empty = growth.documented === 0;
  const ties = words.ties(growth);
  return {
    title: empty
      ? words.none(growth, placesOf(scope), scope.statuses.length > 0)
      : sayTitle(growth, scope, messages),
    subtitle: words.growth.subtitle(
      ties,
      scope.firstYear,
      scope.lastYear,
      sayStatuses(scope, messages),
    ),
    description: words.growth.description(
      growth.reported.length,
      growth.years.length,
    ),
    notes: [
      ...(empty ? [] : sayNotes(growth, messages)),
      ...sayInactive(scope, PAIR_FILTERS, words.inactive, messages),
    ],
    source: {
      text: words.growth.source(
        data.pairSourceCount,
        growth.reportedGap === null,
      ),
      links: [],
    },
    asOf: sayAsOf(data, messages),
    tables: [
      ...(empty ? [] : [yearTable(growth, ties, messages)]),
      ...(growth.reportedGap ? [] : [totalTable(data, messages)]),
    ],
    empty,
  };
}

function sayTitle(
  growth: PairsGrowth,
  scope: ChartScope,
  messages: ChartMessages,
): string {
  const words = messages.charts.pairs.growth;
  const last = growth.reported.at(-1);
  const documented =
    scope.until === null
      ? words.documented(
          growth.documented,
          growth.dated,
          growth,
          placesOf(scope),
        )
      : words.documentedUntil(
          growth.inWindow,
          growth,
          placesOf(scope),
          sayDate(scope.until, messages),
        );
  if (!last) return documented;
  const reported = words.reported(
    last.count,
    growth.level,
    sayDate(last.asOf, messages),
  );
  return `${reported}${messages.locale === "en" ? "; " : "；"}${documented}`;
}

function sayNotes(growth: PairsGrowth, messages: ChartMessages): string[] {
  const words = messages.charts.pairs.growth;
  const notes = [words.lineNote(growth.yearOnly)];
  if (growth.reported.length > 0) notes.push(words.reportedNote);
  else if (growth.reportedGap) notes.push(words.gapNote[growth.reportedGap]);
  else notes.push(words.noReport);
  if (growth.ended + growth.suspended > 0)
    notes.push(words.endedNote(growth.ended, growth.suspended));
  if (growth.undated > 0 && growth.to < RECORD_END)
    notes.push(words.undatedNote(growth.undated));
  return notes;
}

function yearTable(
  growth: PairsGrowth,
  ties: string,
  messages: ChartMessages,
): ChartTable {
  const words = messages.charts.pairs.growth;
  return {
    caption: words.yearTable(ties),
    columns: columns(words.year, `#${words.count}`, `#${words.added}`),
    rows: growth.years.map(({ year, count, added }) => ({
      id: String(year),
      cells: [
        String(year),
        formatNumber(count, messages.locale),
        formatNumber(added, messages.locale),
      ],
    })),
  };
}

/** The reported totals as their sources state them, as a data table. */
export function totalTable(
  data: ChartData,
  messages: ChartMessages,
): ChartTable {
  const words = messages.charts.pairs.growth;
  return {
    caption: words.totalTable,
    columns: columns(
      words.asOf,
      `#${words.total}`,
      `#${words.stateProvince}`,
      `#${words.city}`,
      words.basis,
      words.scope,
      messages.charts.sources,
    ),
    rows: data.totals.map((row, i) => ({
      id: `${row.asOf ?? "undated"}-${i}`,
      cells: [
        row.asOf === null ? words.undatedAsOf : sayDate(row.asOf, messages),
        numberCell(row.total, messages),
        numberCell(row.stateProvince, messages),
        numberCell(row.city, messages),
        words.bases[row.basis],
        row.note,
        sourceCell(row.sources, data),
      ],
    })),
  };
}
