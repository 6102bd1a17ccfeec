import type { PairsMessages } from "@/lib/messages/page-messages";
import { PAIR_TIES } from "@/lib/model/record";
import type { ChartFilter, ChartScope } from "@/lib/select/charts/chart-scope";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import {
  PAIR_FILTERS,
  placesOf,
  sayInactive,
  sayPeriod,
  sayStatuses,
} from "./chart-words";

const ACTING: readonly ChartFilter[] = [...PAIR_FILTERS, "text"];
// More leaders than this that share the first place are not named.
const MOST_NAMED = 3;

/** The kinds and the level of tie that a scope draws: every kind unless some are chosen. */
function drawnPairs(scope: ChartScope) {
  const { ties, pairLevels } = scope;
  return {
    ties: ties.length > 0 ? ties : PAIR_TIES,
    level: pairLevels.length === 1 ? (pairLevels[0] ?? null) : null,
  };
}

/** What of the drawing is counted, in the plural. */
export function sayTies(scope: ChartScope, messages: PairsMessages): string {
  return messages.charts.pairs.ties(drawnPairs(scope));
}

/** The title of a drawing without a tie. */
export function sayNoTies(scope: ChartScope, messages: PairsMessages): string {
  const narrowed =
    scope.statuses.length > 0 ||
    scope.filters.some((filter) => filter === "period" || filter === "text");
  return messages.charts.pairs.none(
    drawnPairs(scope),
    placesOf(scope),
    narrowed,
  );
}

/** A subtitle: what is drawn, of which period and status. */
export function saySubtitle(
  what: string,
  scope: ChartScope,
  messages: PairsMessages,
): string {
  const period = scope.filters.includes("period")
    ? sayPeriod(scope, messages)
    : null;
  return messages.pairsCharts.subtitle(
    what,
    period,
    sayStatuses(scope, messages),
  );
}

/** What the filters do to a drawing: which leave it as it is, how the place acts, what the period leaves out. */
export function sayFilters(
  scope: ChartScope,
  undatedLeftOut: number,
  messages: PairsMessages,
): string[] {
  const words = messages.pairsCharts;
  return [
    ...(scope.filters.includes("place") ? [words.filterNote] : []),
    ...(undatedLeftOut > 0 ? [words.undatedLeftOut(undatedLeftOut)] : []),
    ...sayIdle(scope, messages),
  ];
}

/** Which of the filters that are set do not act on a drawing of ties. */
export function sayIdle(scope: ChartScope, messages: PairsMessages): string[] {
  return sayInactive(scope, ACTING, messages.charts.pairs.inactive, messages);
}

/** The source line of a drawing of single ties. */
export function saySource(data: PairsData, messages: PairsMessages): string {
  return messages.charts.pairs.byState.source(Object.keys(data.sources).length);
}

/** Those of a list with the highest count, and the count; none where too many share it or it says nothing. */
export function leadersOf<T>(
  list: readonly T[],
  countOf: (one: T) => number,
  mostNamed = MOST_NAMED,
): { readonly leaders: readonly T[]; readonly count: number } {
  const count = Math.max(0, ...list.map(countOf));
  const leaders = list.filter((one) => countOf(one) === count);
  const telling = list.length > 1 && count > 0 && leaders.length <= mostNamed;
  return { leaders: telling ? leaders : [], count };
}
