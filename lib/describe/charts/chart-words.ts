import type { ChartMessages } from "@/lib/messages/chart-messages";
import { formatNumber } from "@/lib/messages/format-number";
import type { ChartData, CitedSource } from "@/lib/select/charts/chart-data";
import type { ChartFilter, ChartScope } from "@/lib/select/charts/chart-scope";
import { formatDate } from "@/lib/time/format-date";
import { requireEdtf } from "@/lib/time/parse-edtf";
import type {
  ChartCell,
  ChartColumn,
  ChartDescription,
} from "./chart-description";

/** The filters that act on the charts of pairs. */
export const PAIR_FILTERS: readonly ChartFilter[] = [
  "place",
  "period",
  "tie",
  "status",
  "pairlevel",
];

/** What of a page's data its words of source and date are made from. */
export type CitedData = Pick<ChartData, "asOf" | "sources">;

/** A valid EDTF date in words. */
export function sayDate(edtf: string, messages: ChartMessages): string {
  return formatDate(requireEdtf(edtf), messages.locale);
}

/** The day to which the record is kept, as a sentence. */
export function sayAsOf(
  data: Pick<ChartData, "asOf">,
  messages: ChartMessages,
): string {
  return messages.charts.asOf(sayDate(data.asOf, messages));
}

/** Which of the filters that are set do not act on a chart, and why, as at most one sentence. */
export function sayInactive(
  scope: ChartScope,
  acting: readonly ChartFilter[],
  reason: string,
  messages: ChartMessages,
): string[] {
  const idle = scope.filters.filter((filter) => !acting.includes(filter));
  const words = messages.charts;
  return idle.length === 0
    ? []
    : [
        words.inactive(
          idle.map((filter) => words.filters[filter]),
          reason,
        ),
      ];
}

/** The period as precisely as the reader chose it, e.g. `1980–1989`. */
export function sayPeriod(scope: ChartScope, messages: ChartMessages): string {
  const { since, until, firstYear, lastYear } = scope;
  const from = since === null ? String(firstYear) : since;
  const to = until === null ? String(lastYear) : until;
  if (from === to && from.length > 4) return sayDate(from, messages);
  if (from === to) return from;
  if (from.length === 4 && to.length === 4) return `${from}–${to}`;
  return `${sayDate(from, messages)} – ${sayDate(to, messages)}`;
}

/** The places that the filter names, and whether a tie needs all of them. */
export function placesOf(scope: ChartScope): {
  names: readonly string[];
  match: "any" | "all";
} {
  return { names: scope.placeNames, match: scope.match };
}

/** The status filter as part of a subtitle; empty when none is set. */
export function sayStatuses(
  scope: ChartScope,
  messages: ChartMessages,
): string {
  const { statuses } = scope;
  return statuses.length === 0
    ? ""
    : messages.charts.pairs.filteredBy(
        statuses.map((status) => messages.names.status[status]),
      );
}

/** A number for a table cell, up to one decimal; null is "not documented". */
export function numberCell(
  value: number | null,
  messages: ChartMessages,
): string {
  return value === null
    ? messages.charts.blank
    : formatNumber(value, messages.locale, 1);
}

/** The documents that a row cites. */
export function sourceCell(ids: readonly string[], data: CitedData): ChartCell {
  return { sources: citedSources(ids, data) };
}

/** Documents by id, in the order given. */
export function citedSources(
  ids: readonly string[],
  data: Pick<ChartData, "sources">,
): CitedSource[] {
  return ids.flatMap((id) => {
    const source = data.sources[id];
    return source ? [{ ...source, id }] : [];
  });
}

/** The source line of a drawing on the Census Bureau's state exports. */
export function censusSource(
  data: Pick<ChartData, "sources" | "censusSources">,
  messages: ChartMessages,
): ChartDescription["source"] {
  return {
    text: messages.charts.trade.censusSource,
    links: citedSources(data.censusSources, data),
  };
}

/** That none of the Census years given is shown, as a title. */
export function sayNoCensusYear(
  years: readonly number[],
  messages: ChartMessages,
): string {
  return messages.charts.trade.noCensusYear(years[0] ?? 0, years.at(-1) ?? 0);
}

/** Columns of text and, where the label starts with `#`, of numbers. */
export function columns(...labels: readonly string[]): ChartColumn[] {
  return labels.map((label) =>
    label.startsWith("#")
      ? { label: label.slice(1), numeric: true }
      : { label, numeric: false },
  );
}
