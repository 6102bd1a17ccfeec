import { useCallback, useMemo } from "react";
import { Timeline } from "@/components/timeline/timeline";
import type { EventDetail } from "@/lib/describe/event-detail";
import type { Messages } from "@/lib/messages/messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { filterKey } from "@/lib/view/format-view";
import { localePath } from "@/lib/view/language-path";
import { withWindow } from "@/lib/view/time-window";
import { DashboardPanel } from "./dashboard-panel";
import type { DashboardPayload } from "./dashboard-payload";
import type { useDashboard } from "./use-dashboard";

interface DashboardStageProps {
  /** The state of the dashboard. */
  dashboard: ReturnType<typeof useDashboard>;
  /** What came with the page. */
  payload: DashboardPayload;
  /** Details that came with the page. */
  initial: EventDetail | null;
  /** The words of the page's language. */
  messages: Messages;
}

/** The timeline, and beside it what is opened. */
export function DashboardStage(props: DashboardStageProps) {
  const { dashboard, payload, initial, messages } = props;
  const { view, setView, panel } = dashboard;
  const { events } = dashboard.record;
  const { window, shown } = dashboard.selection;
  const { locale } = messages;
  const { matching } = dashboard.selection;
  const filter = filterKey(view);
  const passing = useMemo(
    () => new Set(matching.map(({ id }) => id)),
    [matching],
  );
  // These keep their identity, or the timeline would be placed anew for every part of the page that follows it.
  const hrefFor = useCallback(
    (id: string) => localePath(`/events/${id}`, locale),
    [locale],
  );
  const onWindow = useCallback(
    ({ start, end }: TimeWindow) =>
      setView((before) => withWindow(before, start, end)),
    [setView],
  );
  return (
    <div
      data-open={panel.cluster || view.event ? "" : undefined}
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 data-open:lg:grid-cols-[minmax(0,1fr)_25rem] print:block"
    >
      <Timeline
        {...{ events, window, filter, messages, hrefFor }}
        matching={passing}
        selected={view.event}
        metrics={payload.metrics}
        onWindow={onWindow}
        onSelect={panel.openEvent}
        onCluster={panel.openCluster}
      />
      <DashboardPanel
        {...{ events, shown, view, panel, messages, hrefFor, initial }}
        report={payload.report}
        site={payload.site}
        onView={setView}
      />
    </div>
  );
}
