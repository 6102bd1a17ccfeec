import { isPlainClick } from "@/components/ui/is-plain-click";
import type { Messages } from "@/lib/messages/messages";
import { describeWhen } from "@/lib/describe/describe-mark";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { PanelFrame } from "./panel-frame";

interface ClusterPanelProps {
  /** The events of the cluster, in time. */
  events: readonly IndexedEvent[];
  /** The words of the page's language. */
  messages: Messages;
  /** How often the reader has opened something in the panel. */
  opened: number;
  /** Address of an event's page. */
  hrefFor: (id: string) => string;
  /** Called with the id of the event to open. */
  onSelect: (id: string) => void;
  /** Called to zoom in until the events stand apart. */
  onZoom: () => void;
  /** Called when the reader closes the panel. */
  onClose: () => void;
}

/** The events of a cluster as a list, and a way to zoom in on them. */
export function ClusterPanel({
  events,
  messages,
  opened,
  hrefFor,
  onSelect,
  onZoom,
  onClose,
}: ClusterPanelProps) {
  const words = messages.timeline;
  return (
    <PanelFrame
      label={words.panel}
      close={words.close}
      opened={opened}
      onClose={onClose}
    >
      <h3 className="font-serif text-xl leading-snug">
        {words.clusterHeading(events.length)}
      </h3>
      <button type="button" className="tool mt-3 px-3 text-sm" onClick={onZoom}>
        {words.clusterZoom}
      </button>
      <ul className="divide-line mt-3 divide-y" data-cluster-list="">
        {events.map((event) => (
          <li key={event.id}>
            <a
              href={hrefFor(event.id)}
              className="hover:bg-tint block py-2"
              onClick={(click) => {
                if (!isPlainClick(click)) return;
                click.preventDefault();
                onSelect(event.id);
              }}
            >
              <span className="text-muted block text-sm">
                {describeWhen(event, messages)}
              </span>
              <span lang={event.title.lang}>{event.title.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
