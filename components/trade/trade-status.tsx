import { FilterChips } from "@/components/filters/filter-chips";
import { ViewIssues } from "@/components/filters/view-issues";
import type { FilterNames } from "@/lib/describe/filter-names";
import { describeTradeStatus } from "@/lib/describe/trade-status";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { chartScope } from "@/lib/select/charts/chart-scope";
import type { TradeData } from "@/lib/select/charts/trade-data";
import { FIRST_CONTROL_ID } from "./trade-filters";

interface TradeStatusProps {
  readonly data: TradeData;
  /** The view that the page shows. */
  readonly view: ViewState;
  /** What of the address was not understood. */
  readonly issues: readonly ViewIssue[];
  /** Names of actors and places. */
  readonly names: FilterNames;
  /** The page, e.g. `/zh/trade`. */
  readonly path: string;
  /** The words of the page's language. */
  readonly messages: TradeMessages;
  /** Called with the next view. */
  readonly onView: (view: ViewState) => void;
}

/** What the filters amount to, in one sentence that is said aloud when it changes, and each filter with a way out. */
export function TradeStatus({
  data,
  view,
  issues,
  names,
  path,
  messages,
  onView,
}: TradeStatusProps) {
  const scope = chartScope(view, data, (id) => names.places.get(id) ?? id);
  const status = describeTradeStatus(view, scope, data, messages);
  return (
    <div className="mt-3 grid gap-2">
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        <p
          role="status"
          data-shown={status.shown}
          className="text-muted text-sm"
        >
          <strong className="text-ink font-semibold tabular-nums">
            {status.count}
          </strong>
          {status.rest}
          {status.beyond !== null && ` ${status.beyond}`}
        </p>
        <div className="print:hidden">
          <FilterChips
            {...{ view, path, names, messages }}
            onChange={onView}
            fallbackId={FIRST_CONTROL_ID}
          />
        </div>
      </div>
      <ViewIssues issues={issues} messages={messages} />
    </div>
  );
}
