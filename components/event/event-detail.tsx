import type { EventDetail as Detail } from "@/lib/describe/event-detail";
import type { ErrorReport } from "@/lib/describe/report-error";
import type { Messages } from "@/lib/messages/messages";
import { RecordText } from "../ui/record-text";
import { Section, type HeadingLevel } from "../ui/section";
import { EventActors } from "./event-actors";
import { EventFacts } from "./event-facts";
import { EventHeading } from "./event-heading";
import { EventNearby } from "./event-nearby";
import { EventPair } from "./event-pair";
import { EventReference } from "./event-reference";
import { EventSources } from "./event-sources";

interface EventDetailProps {
  /** The event, from `eventDetail`. */
  readonly detail: Detail;
  /** The page's words. */
  readonly messages: Messages;
  /** The level of the event's title among the page's headings: 1 on its own page, 2 or 3 in a panel. */
  readonly headingLevel: 1 | 2 | 3;
  /** A line to cite the event by, from `citeEvent`. */
  readonly citation: string;
  /** A prefilled report, from `reportError`. */
  readonly report: ErrorReport;
}

/** All that the record knows of an event; it fits the width that it is given. */
export function EventDetail(props: EventDetailProps) {
  const { detail, messages, headingLevel, citation, report } = props;
  const words = messages.site.event;
  const inner = (headingLevel + 1) as HeadingLevel;
  return (
    <article className="@container" data-event-detail={detail.id}>
      <EventHeading detail={detail} messages={messages} level={headingLevel} />
      {detail.summary && (
        <p className="mt-5 max-w-prose text-lg leading-relaxed">
          <RecordText text={detail.summary} messages={messages} />
        </p>
      )}
      <EventFacts detail={detail} messages={messages} />
      <div className="mt-8 grid gap-x-12 gap-y-8 @3xl:grid-cols-2">
        <div className={detail.pair ? "" : "@3xl:col-span-2"}>
          <Section level={inner} title={words.actors}>
            <EventActors
              actors={detail.actors}
              messages={messages}
              wide={!detail.pair}
            />
          </Section>
        </div>
        {detail.pair && (
          <Section level={inner} title={words.pair}>
            <EventPair
              pair={detail.pair}
              others={detail.samePair}
              messages={messages}
            />
          </Section>
        )}
        <div className="@3xl:col-span-2">
          <Section level={inner} title={words.sources(detail.sources.length)}>
            <EventSources sources={detail.sources} messages={messages} />
          </Section>
        </div>
      </div>
      <EventNearby detail={detail} messages={messages} />
      <EventReference
        id={detail.id}
        pair={detail.pair?.id ?? null}
        citation={citation}
        report={report}
        messages={messages}
      />
    </article>
  );
}
