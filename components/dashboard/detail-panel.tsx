import type { ReactNode } from "react";
import { EventActors } from "@/components/event/event-actors";
import { EventFacts } from "@/components/event/event-facts";
import { EventHeading } from "@/components/event/event-heading";
import { EventPair } from "@/components/event/event-pair";
import { EventSources } from "@/components/event/event-sources";
import { RecordText } from "@/components/ui/record-text";
import { ReportError } from "@/components/ui/report-error";
import { Section } from "@/components/ui/section";
import type { EventDetail } from "@/lib/describe/event-detail";
import { reportError, type ReportTarget } from "@/lib/describe/report-error";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { PanelFrame } from "./panel-frame";
import { PendingDetail } from "./pending-detail";
import { useEventDetail } from "./use-event-detail";

interface DetailPanelProps {
  /** The selected event. */
  event: IndexedEvent;
  /** Details that came with the page. */
  initial: EventDetail | null;
  /** The events that pass the filters, in time. */
  shown: readonly IndexedEvent[];
  /** The words of the page's language. */
  messages: Messages;
  /** Where reports of errors go. */
  target: ReportTarget;
  /** The site's address, without a slash at its end. */
  site: string;
  /** How often the reader has opened something in the panel. */
  opened: number;
  /** Address of an event's page. */
  hrefFor: (id: string) => string;
  /** Called with the id of the event to show instead. */
  onSelect: (id: string) => void;
  /** Called when the reader closes the panel. */
  onClose: () => void;
}

/** What the record knows of the selected event, beside the timeline, with the ways to the events before and after it in the selection. */
export function DetailPanel(props: DetailPanelProps) {
  const { event, shown, messages, target, site, onSelect } = props;
  const { locale, timeline: words } = messages;
  const { state, retry } = useEventDetail(event.id, locale, props.initial);
  const href = props.hrefFor(event.id);
  return (
    <PanelFrame
      label={words.panel}
      close={words.close}
      opened={props.opened}
      onClose={props.onClose}
      tools={<StepButtons {...{ event, shown, messages, onSelect }} />}
    >
      {state.status === "ready" ? (
        <PanelDetail
          {...{ messages, target, href }}
          detail={state.detail}
          page={site + href}
        />
      ) : (
        <PendingDetail
          {...{ event, messages, href }}
          failed={state.status === "failed"}
          onRetry={retry}
        />
      )}
    </PanelFrame>
  );
}

function StepButtons({
  event,
  shown,
  messages,
  onSelect,
}: Pick<DetailPanelProps, "event" | "shown" | "messages" | "onSelect">) {
  const words = messages.timeline;
  const at = shown.findIndex(({ id }) => id === event.id);
  const steps = [
    ["‹", words.previous, at > 0 ? shown[at - 1] : undefined],
    ["›", words.next, at >= 0 ? shown[at + 1] : undefined],
  ] as const;
  return steps.map(([sign, label, to]) => (
    <button
      key={label}
      type="button"
      aria-label={label}
      title={to ? `${label}: ${to.title.text}` : label}
      aria-disabled={!to}
      onClick={() => to && onSelect(to.id)}
      className="tool min-w-8 text-lg leading-none"
    >
      {sign}
    </button>
  ));
}

interface PanelDetailProps {
  detail: EventDetail;
  messages: Messages;
  target: ReportTarget;
  page: string;
  href: string;
}

function PanelDetail({
  detail,
  messages,
  target,
  page,
  href,
}: PanelDetailProps): ReactNode {
  const words = messages.site.event;
  const report = reportError(
    { id: detail.id, title: detail.title.text, page },
    target,
    detail.asOf,
    messages,
  );
  return (
    <article data-event-detail={detail.id}>
      <EventHeading detail={detail} messages={messages} level={3} />
      {detail.summary && (
        <p className="mt-3 leading-relaxed">
          <RecordText text={detail.summary} messages={messages} />
        </p>
      )}
      <EventFacts detail={detail} messages={messages} />
      <div className="mt-5 grid gap-y-5">
        {detail.actors.length > 0 && (
          <Section level={4} title={words.actors}>
            <EventActors actors={detail.actors} messages={messages} />
          </Section>
        )}
        {detail.pair && (
          <Section level={4} title={words.pair}>
            <EventPair
              pair={detail.pair}
              others={detail.samePair}
              messages={messages}
            />
          </Section>
        )}
        <Section level={4} title={words.sources(detail.sources.length)}>
          <EventSources sources={detail.sources} messages={messages} />
        </Section>
        <div className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <a className="inline-flex min-h-6 items-center underline" href={href}>
            {messages.timeline.openPage}
          </a>
          <ReportError report={report} messages={messages} />
        </div>
      </div>
    </article>
  );
}
