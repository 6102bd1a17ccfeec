import type { EventDetail } from "@/lib/describe/event-detail";
import type { ReportTarget } from "@/lib/describe/report-error";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { ViewState } from "@/lib/model/view-state";
import { windowAround } from "@/lib/view/move-window";
import { withWindow } from "@/lib/view/time-window";
import { ClusterPanel } from "./cluster-panel";
import { DetailPanel } from "./detail-panel";
import type { Panel } from "./use-panel";

interface DashboardPanelProps {
  /** The whole record. */
  events: readonly IndexedEvent[];
  /** The events that pass the filters, in time. */
  shown: readonly IndexedEvent[];
  /** What the page shows. */
  view: ViewState;
  /** What is opened and how to change it. */
  panel: Panel;
  /** Details that came with the page. */
  initial: EventDetail | null;
  /** The words of the page's language. */
  messages: Messages;
  /** Where reports of errors go. */
  report: ReportTarget;
  /** The site's address, without a slash at its end. */
  site: string;
  /** Address of an event's page. */
  hrefFor: (id: string) => string;
  /** Called with the next view. */
  onView: (view: ViewState) => void;
}

/** What is opened beside the timeline: a cluster, or the selected event. */
export function DashboardPanel({
  events,
  shown,
  view,
  panel,
  initial,
  messages,
  report,
  site,
  hrefFor,
  onView,
}: DashboardPanelProps) {
  const common = {
    messages,
    hrefFor,
    opened: panel.opened,
    onClose: panel.close,
  };
  if (panel.cluster) {
    const ids = new Set(panel.cluster);
    const members = events.filter(({ id }) => ids.has(id));
    const zoom = () => {
      const { start, end } = windowAround(
        Math.min(...members.map((event) => event.start)),
        Math.max(...members.map((event) => event.end)),
      );
      panel.closeCluster();
      onView(withWindow(view, start, end));
    };
    return (
      <ClusterPanel
        {...common}
        events={members}
        onSelect={panel.openEvent}
        onZoom={zoom}
      />
    );
  }
  const event = events.find(({ id }) => id === view.event);
  return (
    event && (
      <DetailPanel
        {...common}
        event={event}
        initial={initial}
        shown={shown}
        target={report}
        site={site}
        onSelect={panel.stepTo}
      />
    )
  );
}
