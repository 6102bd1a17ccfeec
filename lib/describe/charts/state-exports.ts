import type { ChartMessages } from "@/lib/messages/chart-messages";
import { DRAWN_STATES } from "@/lib/layout/charts/state-exports";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { RankedExports } from "@/lib/select/charts/rank-state-exports";
import type {
  ChartChoice,
  ChartDescription,
  ChartTable,
} from "./chart-description";
import {
  censusSource,
  columns,
  numberCell,
  sayAsOf,
  sayInactive,
  sayNoCensusYear,
} from "./chart-words";

/** What the ranking of states by exports says in words. */
export function describeStateExports(
  exports: RankedExports,
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const words = messages.charts.trade;
  const { year, rows } = exports;
  const drawn = rows.filter(
    (row, i) => i < DRAWN_STATES || row.selected,
  ).length;
  const marked = rows.filter((row) => row.selected).map((row) => row.name);
  const names =
    messages.locale === "en" ? marked.join(", ") : marked.join("、");
  return {
    title: sayTitle(exports, data, messages),
    subtitle:
      year === null ? words.ranked.subtitleNoYear : words.ranked.subtitle(year),
    description: words.ranked.description(
      Math.min(DRAWN_STATES, rows.length),
      rows.length,
    ),
    notes: [
      ...(year === null ? [] : [words.ranked.drawn(drawn, rows.length)]),
      ...(marked.length > 0 ? [words.ranked.marked(names)] : []),
      words.censusMethod,
      ...sayInactive(
        scope,
        scope.states.length > 0 ? ["period", "place"] : ["period"],
        words.ranked.inactive,
        messages,
      ),
    ],
    source: censusSource(data, messages),
    asOf: sayAsOf(data, messages),
    tables: year === null ? [] : [rankTable(exports, year, messages)],
    empty: year === null,
  };
}

/** The choice of a year of the Census series; with a blank where none is shown. */
export function chooseExportYear(
  { year, years }: RankedExports,
  messages: ChartMessages,
): ChartChoice {
  const options = [...years]
    .reverse()
    .map((value) => ({ value: String(value), label: String(value) }));
  return {
    param: "year",
    label: messages.charts.trade.chooseYear,
    value: year === null ? "" : String(year),
    options: year === null ? [{ value: "", label: "–" }, ...options] : options,
  };
}

function sayTitle(
  { year, years, rows }: RankedExports,
  data: ChartData,
  messages: ChartMessages,
): string {
  const words = messages.charts.trade;
  const [first, second] = rows;
  if (year === null || !first || !second)
    return sayNoCensusYear(years, messages);
  const chosen = rows.filter((row) => row.selected);
  const [one] = chosen;
  if (one && chosen.length === 1)
    return words.ranked.titleOne(
      one.name,
      one.rank,
      rows.length,
      words.money(one.usdMillions),
      year,
    );
  return words.ranked.title(
    first.name,
    words.money(first.usdMillions),
    year,
    second.name,
    words.money(second.usdMillions),
  );
}

function rankTable(
  exports: RankedExports,
  year: number,
  messages: ChartMessages,
): ChartTable {
  const words = messages.charts.trade;
  return {
    caption: words.ranked.table(year),
    columns: columns(
      words.state,
      `#${words.ranked.rank}`,
      `#${words.inMillions}`,
    ),
    rows: exports.rows.map((row) => ({
      id: row.state,
      marked: row.selected,
      cells: [
        row.name,
        String(row.rank),
        numberCell(row.usdMillions, messages),
      ],
    })),
  };
}
