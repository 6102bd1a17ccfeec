import { describeConditions } from "@/lib/describe/describe-filter";
import type { FilterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";

/** What is shown, in one sentence that starts with the count; the dashboard's announcer says it aloud when it changes, with what else has changed. */
export function StatusLine(props: {
  readonly view: ViewState;
  /** How many events pass the filters. */
  readonly shown: number;
  readonly total: number;
  readonly names: FilterNames;
  readonly messages: Messages;
}) {
  const { view, shown, total, names, messages } = props;
  return (
    <p
      role="status"
      aria-live="off"
      data-shown={shown}
      className="text-muted text-sm"
    >
      <strong className="text-ink font-semibold tabular-nums">
        {messages.filters.status.count(shown, total)}
      </strong>
      {describeConditions(view, names, messages)}
    </p>
  );
}
