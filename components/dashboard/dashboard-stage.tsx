import { useCallback, useMemo } from "react";
import { Timeline } from "@/components/timeline/timeline";
import type { EventDetail } from "@/lib/describe/event-detail";
import type { Messages } from "@/lib/messages/messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { maskOf } from "@/lib/select/row-mask";
import { filterKey } from "@/lib/view/format-view";
import { localePath } from "@/lib/view/language-path";
import { withWindow } from "@/lib/view/time-window";
import { DashboardPanel } from "./dashboard-panel";
import type { DashboardPayload } from "./dashboard-payload";
import type { DashboardState } from "./use-dashboard";
import { useLanes } from "./use-lanes";
import { useMarkWords } from "./use-mark-words";

interface DashboardStageProps {
  /** The state of the dashboard. */
  dashboard: DashboardState;
  /** What came with the page. */
  payload: DashboardPayload;
  /** Details that came with the page. */
  initial: EventDetail | null;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with what the reader has done, as a sentence. */
  onAnnounce: (text: string) => void;
}

/** The timeline, and beside it what is opened. */
export function DashboardStage(props: DashboardStageProps) {
  const { dashboard, payload, initial, messages } = props;
  const { view, setView, panel, names, record } = dashboard;
  const { events, columns } = record;
  const { window, shown, matching } = dashboard.selection;
  const { locale } = messages;
  // These keep their identity, or the timeline would be placed anew for every part of the page that follows it.
  const mask = useMemo(
    () => maskOf(columns, new Set(matching.map(({ id }) => id))),
    [columns, matching],
  );
  const hrefFor = useCallback(
    (id: string) => localePath(`/events/${id}`, locale),
    [locale],
  );
  const words = useMarkWords(events, hrefFor, messages);
  const lanes = useLanes(record, view, names, messages);
  const onWindow = useCallback(
    ({ start, end }: TimeWindow) =>
      setView((before) => withWindow(before, start, end)),
    [setView],
  );
  const { openEvent } = panel;
  const onSelect = useCallback(
    (row: number) => openEvent(columns.idOf(row)),
    [openEvent, columns],
  );
  const { undo, redo, canUndo, canRedo } = dashboard;
  const history = useMemo(
    () => ({ undo, redo, canUndo, canRedo }),
    [undo, redo, canUndo, canRedo],
  );
  const context = useMemo(
    () => ({
      ...{ view, names, onView: setView, path: localePath("/", locale) },
      ...{ context: payload.context, charts: payload.charts },
    }),
    [view, names, setView, locale, payload],
  );
  const row = events.findIndex(({ id }) => id === view.event);
  return (
    <div
      data-open={view.event ? "" : undefined}
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 data-open:lg:grid-cols-[minmax(0,1fr)_25rem] print:block"
    >
      <Timeline
        {...{ columns, words, lanes, mask, window, messages }}
        {...{ context, history, onWindow, onSelect }}
        filter={filterKey(view)}
        selected={row < 0 ? null : row}
        metrics={payload.metrics}
        onAnnounce={props.onAnnounce}
      />
      <DashboardPanel
        {...{ events, shown, view, panel, messages, hrefFor, initial }}
        report={payload.report}
        site={payload.site}
      />
    </div>
  );
}
