import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";

interface PendingDetailProps {
  /** The selected event. */
  event: IndexedEvent;
  /** Whether its details could not be fetched. */
  failed: boolean;
  /** The words of the page's language. */
  messages: Messages;
  /** Address of the event's page. */
  href: string;
  /** Asks for the details again. */
  onRetry: () => void;
}

/** The panel while the details of an event are on their way, or when they could not be had. */
export function PendingDetail(props: PendingDetailProps) {
  const { event, failed, messages, href, onRetry } = props;
  const words = messages.timeline;
  return (
    <div>
      <h3 className="font-serif text-xl leading-snug" lang={event.title.lang}>
        {event.title.text}
      </h3>
      <p className="text-muted mt-3" role="status">
        {failed ? words.failed : words.loading}
      </p>
      {failed && (
        <p className="mt-3 flex gap-2">
          <button type="button" className="tool px-3" onClick={onRetry}>
            {words.retry}
          </button>
          <a className="tool px-3" href={href}>
            {words.openPage}
          </a>
        </p>
      )}
    </div>
  );
}
