import { useMemo } from "react";
import type { EventDetail } from "@/lib/describe/event-detail";
import { filterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { localePath } from "@/lib/view/language-path";
import type { DashboardPayload } from "./dashboard-payload";
import { useAfterPaint } from "@/components/view/use-after-paint";
import { useLater } from "@/components/view/use-later";
import { usePanel } from "./use-panel";
import { useRecord, type DashboardRecord } from "./use-record";
import { useSelection } from "./use-selection";
import { useTextHits } from "./use-text-hits";
import {
  useViewHistory,
  type ViewHistory,
} from "@/components/view/use-view-history";

/** The view that the page was asked for, and what belongs to it. */
export interface InitialView {
  readonly view: ViewState;
  readonly issues: readonly ViewIssue[];
  /** Ids of the events that the text search finds. */
  readonly hits: readonly string[] | null;
  /** The details of the selected event. */
  readonly detail: EventDetail | null;
}

/** The state of the dashboard: one view, which the page's address holds, and all that follows from it. */
export function useDashboard(
  payload: DashboardPayload,
  initial: InitialView,
  messages: Messages,
): DashboardState {
  const record = useRecord(payload);
  const path = localePath("/", messages.locale);
  const history = useViewHistory(initial, path, record.known);
  return useDashboardState(record, history, initial, messages);
}

export type DashboardState = ReturnType<typeof useDashboardState>;

/** What follows from the view that a history holds. */
export function useDashboardState(
  record: DashboardRecord,
  history: ViewHistory,
  initial: InitialView,
  messages: Messages,
) {
  const { view, setView } = history;
  const { events, actors, places } = record;
  const search = useTextHits(view.q, { q: initial.view.q, hits: initial.hits });
  const { hits } = search;
  const selection = useSelection(events, view, hits);
  const { shown } = selection;
  const rest = useMemo(() => ({ view, shown, hits }), [view, shown, hits]);
  return {
    ...history,
    record,
    search,
    panel: usePanel(setView),
    selected: useMemo(
      () => events.find(({ id }) => id === view.event) ?? null,
      [events, view.event],
    ),
    /** The view as far as it is done: what is shown is not what was searched for until the search has found it. */
    said: useMemo(() => (hits ? view : { ...view, q: "" }), [hits, view]),
    selection,
    /** The same a moment later, for what need not follow within the paint. */
    later: useLater(useAfterPaint(rest)),
    names: useMemo(
      () => filterNames(actors, places, messages),
      [actors, places, messages],
    ),
  };
}
