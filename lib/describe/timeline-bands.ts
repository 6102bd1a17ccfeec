import type { ChartMessages } from "../messages/chart-messages";
import type { ChartSource } from "../select/charts/chart-data";
import type { ContextBand, TimelineContext } from "../select/timeline-context";
import type { ChartTable } from "./charts/chart-description";
import { columns, sayDate } from "./charts/chart-words";

/** A term in one line: who, in which office, from when to when. */
export function sayTerm(band: ContextBand, messages: ChartMessages): string {
  const { name, office, start, end } = band;
  const words = messages.context;
  const from = sayDate(start, messages);
  return end === null
    ? words.termSince(name, office, from)
    : words.term(name, office, from, sayDate(end, messages));
}

/** The terms as a data table, in the order of the record. */
export function termTable(
  context: TimelineContext,
  messages: ChartMessages,
): ChartTable {
  const words = messages.context;
  return {
    caption: words.termTable,
    columns: columns(
      words.name,
      words.office,
      words.from,
      words.to,
      messages.charts.sources,
    ),
    rows: context.bands.map((band) => ({
      id: band.id,
      cells: [
        band.name,
        band.office,
        sayDate(band.start, messages),
        band.end === null ? words.inOffice : sayDate(band.end, messages),
        { sources: sourcesOf(band.sources, context) },
      ],
    })),
  };
}

/** The documents that the terms rest on. */
export function termSources(context: TimelineContext): ChartSource[] {
  return sourcesOf(Object.keys(context.sources), context);
}

function sourcesOf(
  ids: readonly string[],
  { sources }: TimelineContext,
): ChartSource[] {
  return ids.flatMap((id) => sources[id] ?? []);
}
