import type { BriefEvent } from "@/lib/describe/brief/brief-events";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";
import { AnnouncedMark } from "./announced-mark";
import type { BriefProps } from "./brief-props";
import { SourceRefs } from "./source-refs";

interface EventLinesProps extends Omit<BriefProps, "brief"> {
  /** Oldest first. */
  readonly events: readonly BriefEvent[];
}

/** Events, a line each: when, what, of what kind, sources; what the drawing of them shows. */
export function EventLines(props: EventLinesProps) {
  const { events, words, messages, numbers } = props;
  return (
    <ol className="space-y-1" data-brief-events="">
      {events.map((event) => (
        <li
          key={event.id}
          className="gap-x-4 sm:grid sm:grid-cols-[10.5rem_1fr] print:grid print:grid-cols-[28mm_1fr]"
        >
          <span className="text-muted block text-sm print:text-[0.95em]">
            {event.date}
          </span>
          <span>
            <a
              className="underline"
              href={localePath(`/events/${event.id}`, messages.locale)}
            >
              <RecordText text={event.title} messages={messages} />
            </a>
            <AnnouncedMark announced={event.announced} words={words} />{" "}
            <span className="text-muted text-sm print:text-[0.95em]">
              {messages.names.kindOne[event.kind]}
            </span>{" "}
            <SourceRefs ids={event.sources} {...{ numbers, words }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
