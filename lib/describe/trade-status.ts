import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import { yearsInPeriod } from "@/lib/select/charts/lit-states";
import type { TradeData } from "@/lib/select/charts/trade-data";
import { describePeriod } from "./describe-period";

/** What the charts of trade show. */
interface TradeStatus {
  /** How many states stand out; all of them when none is chosen. */
  readonly shown: number;
  /** The same in words. */
  readonly count: string;
  /** The rest of the sentence. */
  readonly rest: string;
  /** Which chosen places the figures cannot follow, as a sentence; null when there are none. */
  readonly beyond: string | null;
}

/** Says what a view leaves of the figures of trade. */
export function describeTradeStatus(
  view: ViewState,
  scope: ChartScope,
  data: TradeData,
  messages: TradeMessages,
): TradeStatus {
  const { status } = messages.trade;
  const total = Object.keys(data.census).length;
  const chosen = scope.states.length;
  const national = data.trade.filter(
    ({ year }) => year >= scope.firstYear && year <= scope.lastYear,
  ).length;
  const beyond = scope.placeNames.filter(
    (_, i) => !scope.states.includes(scope.places[i] ?? ""),
  );
  return {
    shown: chosen === 0 ? total : chosen,
    count: status.states(chosen, total),
    rest: status.years(
      describePeriod(view, messages),
      yearsInPeriod(data, scope).length,
      national,
    ),
    beyond: beyond.length > 0 ? status.notStates(beyond) : null,
  };
}
