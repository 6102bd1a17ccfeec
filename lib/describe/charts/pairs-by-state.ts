import { formatNumber } from "@/lib/messages/format-number";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type {
  PairsByState,
  StatePairs,
} from "@/lib/select/charts/count-pairs-by-state";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  columns,
  PAIR_FILTERS,
  placesOf,
  sayAsOf,
  sayInactive,
  sayPeriod,
  sayStatuses,
} from "./chart-words";

// More states than this that share the first place are not named.
const MOST_NAMED = 3;

/** What the ties by state say in words. */
export function describePairsByState(
  pairs: PairsByState,
  scope: ChartScope,
  data: ChartData,
  messages: ChartMessages,
): ChartDescription {
  const words = messages.charts.pairs;
  const empty = pairs.statesWithTies === 0;
  const drawn = drawnOf(pairs, scope);
  const ties = words.ties(drawn);
  const period = pairs.inPeriod ? sayPeriod(scope, messages) : null;
  return {
    title: empty
      ? words.none(
          drawn,
          placesOf(scope),
          pairs.inPeriod || scope.statuses.length > 0,
        )
      : sayTitle(pairs, scope, messages),
    subtitle: words.byState.subtitle(
      ties,
      period,
      sayStatuses(scope, messages),
    ),
    description: words.byState.description,
    reach: words.byState.reach,
    notes: [
      words.byState.placeNote,
      ...(pairs.inPeriod ? [words.byState.periodNote] : []),
      ...(pairs.undatedLeftOut > 0
        ? [words.byState.undatedLeftOut(pairs.undatedLeftOut)]
        : []),
      ...sayInactive(scope, PAIR_FILTERS, words.inactive, messages),
    ],
    source: { text: words.byState.source(data.pairSourceCount), links: [] },
    asOf: sayAsOf(data, messages),
    tables: [stateTable(pairs, ties, messages)],
    // The tiles are how a reader gets to another state, so they stay where none has a tie.
    empty: false,
  };
}

function drawnOf(pairs: PairsByState, scope: ChartScope) {
  const level =
    scope.pairLevels.length === 1 ? (scope.pairLevels[0] ?? null) : null;
  return { ties: pairs.ties, level };
}

function sayTitle(
  pairs: PairsByState,
  scope: ChartScope,
  messages: ChartMessages,
): string {
  const words = messages.charts.pairs.byState;
  const drawn = drawnOf(pairs, scope);
  const withTies = pairs.states.filter((row) => totalOf(row) > 0);
  const split =
    drawn.level === null ? words.split(pairs.stateProvince, pairs.city) : "";
  const [only] = withTies;
  if (only && withTies.length === 1)
    return words.one(only.name, totalOf(only), drawn) + split;
  const district = withTies.find((row) => row.state === "us-dc")?.name ?? null;
  const states = withTies.length - (district === null ? 0 : 1);
  const title = words.title(
    pairs.stateProvince + pairs.city,
    states,
    district,
    drawn,
    pairs.inPeriod ? sayPeriod(scope, messages) : null,
  );
  const most = Math.max(...withTies.map(totalOf));
  const leaders = withTies
    .filter((row) => totalOf(row) === most)
    .map((row) => row.name);
  return leaders.length > MOST_NAMED
    ? title
    : title + words.most(leaders, most);
}

function totalOf(row: StatePairs): number {
  return row.stateProvince + row.city;
}

function stateTable(
  pairs: PairsByState,
  ties: string,
  messages: ChartMessages,
): ChartTable {
  const words = messages.charts.pairs.byState;
  const count = (value: number) => formatNumber(value, messages.locale);
  const withOthers = pairs.ties.length < 3;
  const rows = [...pairs.states].sort(
    (a, b) => totalOf(b) - totalOf(a) || a.state.localeCompare(b.state, "en"),
  );
  return {
    caption: words.table(ties),
    columns: columns(
      words.state,
      `#${words.stateProvince}`,
      `#${words.city}`,
      `#${words.undated}`,
      ...(withOthers ? [`#${words.otherTies}`] : []),
    ),
    rows: rows.map((row) => ({
      id: row.state,
      marked: row.selected,
      cells: [
        row.name,
        count(row.stateProvince),
        count(row.city),
        count(row.undated),
        ...(withOthers ? [count(row.otherTies)] : []),
      ],
    })),
  };
}
