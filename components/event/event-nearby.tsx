import type { EventDetail } from "@/lib/describe/event-detail";
import type { EventLink } from "@/lib/describe/event-neighbours";
import type { Messages } from "@/lib/messages/messages";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";

interface EventNearbyProps {
  readonly detail: Pick<EventDetail, "previous" | "next">;
  /** The page's words. */
  readonly messages: Messages;
}

/** The ways to the events before and after, in time. */
export function EventNearby({ detail, messages }: EventNearbyProps) {
  const words = messages.site.event;
  return (
    <nav
      aria-label={words.nearby}
      className="border-line mt-10 grid gap-4 border-t pt-4 @xl:grid-cols-2 print:hidden"
    >
      {detail.previous && (
        <Neighbour
          event={detail.previous}
          rel="prev"
          label={words.previous}
          messages={messages}
        />
      )}
      {detail.next && (
        <Neighbour
          event={detail.next}
          rel="next"
          label={words.next}
          messages={messages}
        />
      )}
    </nav>
  );
}

interface NeighbourProps {
  readonly event: EventLink;
  readonly rel: "prev" | "next";
  readonly label: string;
  readonly messages: Messages;
}

function Neighbour({ event, rel, label, messages }: NeighbourProps) {
  const side = rel === "next" ? "@xl:col-start-2 @xl:text-end" : "";
  return (
    <a
      className={`group block ${side}`}
      rel={rel}
      href={localePath(`/events/${event.id}`, messages.locale)}
      data-open-event={event.id}
    >
      <span className="text-muted block text-sm">
        {rel === "prev" && <span aria-hidden="true">← </span>}
        {label}
        {rel === "next" && <span aria-hidden="true"> →</span>}
      </span>
      <span className="block font-semibold group-hover:underline">
        <RecordText text={event.title} messages={messages} />
      </span>
      <span className="text-muted block text-sm">{event.date}</span>
    </a>
  );
}
