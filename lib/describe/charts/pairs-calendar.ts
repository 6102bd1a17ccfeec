import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { Signings } from "@/lib/select/charts/count-signings";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  columns,
  numberCell,
  placesOf,
  sayAsOf,
  sayPeriod,
  sayStatuses,
} from "./chart-words";
import {
  leadersOf,
  sayIdle,
  sayNoTies,
  saySource,
  sayTies,
} from "./pairs-chart-parts";

/** What the calendar of signings says in words. */
export function describePairsCalendar(
  signings: Signings,
  scope: ChartScope,
  data: PairsData,
  messages: PairsMessages,
): ChartDescription {
  const words = messages.pairsCharts.calendar;
  const ties = sayTies(scope, messages);
  const drawn = signings.dated + signings.undated.count;
  return {
    title:
      drawn === 0
        ? sayNoTies(scope, messages)
        : sayTitle(signings, scope, messages),
    subtitle: messages.pairsCharts.subtitle(
      words.what(ties),
      null,
      sayStatuses(scope, messages),
    ),
    description: words.description(
      signings.years.length,
      signings.undated.count,
    ),
    notes: [
      ...sayNotes(signings, scope, messages),
      ...sayIdle(scope, messages),
    ],
    source: { text: saySource(data, messages), links: [] },
    asOf: sayAsOf(data, messages),
    tables: calendarTables(signings, ties, messages),
    empty: drawn === 0,
  };
}

function sayTitle(
  { years, decades, left }: Signings,
  scope: ChartScope,
  messages: PairsMessages,
): string {
  const words = messages.pairsCharts.calendar;
  const period = scope.filters.includes("period")
    ? sayPeriod(scope, messages)
    : null;
  const title = words.title(
    left,
    sayTies(scope, messages),
    period,
    placesOf(scope),
  );
  const decade = leadersOf(
    decades.filter((one) => one.left > 0),
    (one) => one.left,
  );
  const year = leadersOf(
    years.filter((one) => one.left > 0),
    (one) => one.left,
    1,
  );
  return (
    title +
    (decade.leaders.length > 0
      ? words.decade(
          decade.leaders.map((one) => one.decade),
          decade.count,
        )
      : "") +
    year.leaders.map((one) => words.year(one.year, year.count)).join("")
  );
}

function sayNotes(
  { monthOnly, yearOnly, approximate, undated, over, dated }: Signings,
  scope: ChartScope,
  messages: PairsMessages,
): string[] {
  const words = messages.pairsCharts.calendar;
  return [
    ...(dated > 0 ? [words.yearNote(monthOnly, yearOnly)] : []),
    ...(approximate > 0 ? [words.approximateNote(approximate)] : []),
    ...(undated.count > 0 ? [words.undatedNote(undated.count)] : []),
    ...(over > 0 ? [words.endedNote(over)] : []),
    ...(scope.filters.includes("period") ? [words.periodNote] : []),
  ];
}

function calendarTables(
  { years, decades, undated }: Signings,
  ties: string,
  messages: PairsMessages,
): ChartTable[] {
  const words = messages.pairsCharts.calendar;
  const { sister, friendship, other, total } = messages.pairsCharts.matrix;
  const kinds = [`#${sister}`, `#${friendship}`, `#${other}`, `#${total}`];
  const row = (id: string, label: string, one: Signings["undated"]) => ({
    id,
    cells: [
      label,
      ...[one.sister, one.friendship, one.other, one.count].map((count) =>
        numberCell(count, messages),
      ),
    ],
  });
  return [
    {
      caption: words.yearTable(ties),
      columns: columns(words.yearColumn, ...kinds),
      rows: years.map((one) => row(`${one.year}`, `${one.year}`, one)),
    },
    {
      caption: words.decadeTable(ties),
      columns: columns(words.decadeColumn, ...kinds),
      rows: [
        ...decades.map((one) =>
          row(`${one.decade}`, words.decadeName(one.decade), one),
        ),
        row("undated", words.noDate, undated),
      ],
    },
  ];
}
