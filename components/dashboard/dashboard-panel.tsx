import type { ComponentProps } from "react";
import { atOnce, later } from "@/components/ui/later";
import type { EventDetail } from "@/lib/describe/event-detail";
import type { ReportTarget } from "@/lib/describe/report-error";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { ViewState } from "@/lib/model/view-state";
import type { DetailPanel as DetailNow } from "./detail-panel";
import type { Panel } from "./use-panel";

type DetailProps = ComponentProps<typeof DetailNow>;

// Loaded with the first event that is opened (docs/adr/0012).
const DetailPanel =
  typeof window === "undefined"
    ? atOnce<DetailProps>(
        // Only the server's bundle has this branch.
        // eslint-disable-next-line @typescript-eslint/no-require-imports
        (require("./detail-panel") as typeof import("./detail-panel"))
          .DetailPanel,
      )
    : later<DetailProps>(
        async () => (await import("./detail-panel")).DetailPanel,
      );

interface DashboardPanelProps {
  /** The whole record. */
  events: readonly IndexedEvent[];
  /** The events that pass the filters, in time. */
  shown: readonly IndexedEvent[];
  /** What the page shows. */
  view: ViewState;
  /** How to change what is opened. */
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
}

/** What is opened beside the timeline: the selected event. */
export function DashboardPanel(props: DashboardPanelProps) {
  const { events, view, panel, report } = props;
  const event = events.find(({ id }) => id === view.event);
  return (
    event && (
      <DetailPanel
        shown={props.shown}
        initial={props.initial}
        messages={props.messages}
        site={props.site}
        hrefFor={props.hrefFor}
        failed={
          <p role="alert" className="border-line bg-card rounded-lg border p-4">
            {props.messages.timeline.failed}
          </p>
        }
        opened={panel.opened}
        event={event}
        target={report}
        onClose={panel.close}
        onSelect={panel.stepTo}
      />
    )
  );
}
