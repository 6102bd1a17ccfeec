import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartFilter, ChartScope } from "@/lib/select/charts/chart-scope";

/** Which states stand out and why, as one sentence; nothing where none does. */
export function sayLit(
  names: readonly string[],
  chosen: boolean,
  { trade }: TradeMessages,
): string[] {
  if (names.length === 0) return [];
  return [chosen ? trade.lit.chosen(names) : trade.lit.leading(names.length)];
}

/** The filters that act on a drawing of all states: a place counts where it is a state. */
export function actingFilters(scope: ChartScope): readonly ChartFilter[] {
  return scope.states.length > 0 ? ["period", "place"] : ["period"];
}
