import type { EventLink } from "@/lib/describe/event-neighbours";
import type { Messages } from "@/lib/messages/messages";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";

interface EventLinksProps {
  readonly events: readonly EventLink[];
  /** The page's words. */
  readonly messages: Messages;
}

/** Events to go on to, each with its date. */
export function EventLinks({ events, messages }: EventLinksProps) {
  return (
    <ul className="mt-1 space-y-1">
      {events.map((event) => (
        <li key={event.id}>
          <a
            className="underline"
            href={localePath(`/events/${event.id}`, messages.locale)}
            data-open-event={event.id}
          >
            <RecordText text={event.title} messages={messages} />
          </a>{" "}
          <span className="text-muted whitespace-nowrap">{event.date}</span>
        </li>
      ))}
    </ul>
  );
}
