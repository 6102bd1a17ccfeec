import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { PairArcs } from "@/lib/select/charts/select-arcs";
import { fullPlaceName } from "../full-place-name";
import type { ChartDescription, ChartTable } from "./chart-description";
import { columns, placesOf, sayAsOf, sayDate } from "./chart-words";
import {
  leadersOf,
  sayFilters,
  sayNoTies,
  saySource,
  saySubtitle,
  sayTies,
} from "./pairs-chart-parts";

/** What the map of arcs says in words. */
export function describePairsMap(
  arcs: PairArcs,
  scope: ChartScope,
  data: PairsData,
  messages: PairsMessages,
): ChartDescription {
  const words = messages.pairsCharts.map;
  const ties = sayTies(scope, messages);
  return {
    title:
      arcs.lit === 0
        ? sayNoTies(scope, messages)
        : sayTitle(arcs, scope, data, messages),
    subtitle: saySubtitle(words.what(ties), scope, messages),
    description: words.description(arcs.lit, arcs.arcs.length - arcs.lit),
    notes: [words.note, ...sayFilters(scope, arcs.undatedLeftOut, messages)],
    source: { text: words.source(saySource(data, messages)), links: [] },
    asOf: sayAsOf(data, messages),
    tables: [arcTable(arcs, ties, data, messages)],
    empty: arcs.arcs.length === 0,
  };
}

function sayTitle(
  { ends, lit, usEnds, cnEnds }: PairArcs,
  scope: ChartScope,
  { places }: PairsData,
  messages: PairsMessages,
): string {
  const words = messages.pairsCharts.map;
  const { locale } = messages;
  const title = words.title(
    lit,
    sayTies(scope, messages),
    usEnds,
    cnEnds,
    placesOf(scope),
  );
  const { leaders, count } = leadersOf(ends, (end) => end.count);
  return leaders.length === 0 || count === 1
    ? title
    : title +
        words.most(
          leaders.map(({ id, region }) =>
            fullPlaceName(id, region, places, locale),
          ),
          count,
        );
}

function arcTable(
  { arcs }: PairArcs,
  ties: string,
  data: PairsData,
  messages: PairsMessages,
): ChartTable {
  const words = messages.pairsCharts.map;
  const nameOf = (id: string, region: string) =>
    fullPlaceName(id, region, data.places, messages.locale);
  return {
    caption: words.table(ties),
    columns: columns(
      words.us,
      words.cn,
      words.kind,
      words.status,
      words.established,
    ),
    rows: arcs
      .filter(({ lit }) => lit)
      .map(({ pair }) => ({
        id: pair.id,
        cells: [
          nameOf(pair.us, pair.state),
          nameOf(pair.cn, pair.province),
          messages.names.tie[pair.tie],
          messages.names.status[pair.status],
          pair.established === null
            ? messages.charts.blank
            : sayDate(pair.established, messages),
        ],
      })),
  };
}
