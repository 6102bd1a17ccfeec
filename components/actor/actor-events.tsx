import type { ListedEvent } from "@/lib/describe/actor/list-actor-events";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { pagePalette } from "@/lib/theme/palette";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";
import { ActorLink, PlaceLink } from "./actor-link";
import { SourceNumbers } from "../ui/source-numbers";

interface ActorEventsProps {
  readonly events: readonly ListedEvent[];
  /** Whether each has a page of its own; those outside the period have none. */
  readonly linked: boolean;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** Events with date, place, company and sources, those only announced marked. */
export function ActorEvents(props: ActorEventsProps) {
  const { events, ...rest } = props;
  return (
    <ol className="border-line border-b">
      {events.map((event) => (
        <Item key={event.id} event={event} {...rest} />
      ))}
    </ol>
  );
}

interface ItemProps extends Omit<ActorEventsProps, "events"> {
  readonly event: ListedEvent;
}

function Item({ event, linked, words, messages }: ItemProps) {
  const title = <RecordText text={event.title} messages={messages} />;
  return (
    <li className="border-line break-inside-avoid border-t py-2.5 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-4">
      <span className="text-muted text-sm tabular-nums">{event.date}</span>
      <div>
        <p>
          {linked ? (
            <a
              className="font-semibold underline"
              href={localePath(`/events/${event.id}`, messages.locale)}
            >
              {title}
            </a>
          ) : (
            <span className="font-semibold">{title}</span>
          )}{" "}
          <SourceNumbers numbers={event.sources} say={words.sources.cite} />
        </p>
        <p className="text-muted text-sm">
          <svg
            width="9"
            height="9"
            aria-hidden="true"
            className="me-1.5 inline-block"
          >
            <rect width="9" height="9" fill={pagePalette[event.kind]} />
          </svg>
          {messages.names.kindOne[event.kind]}
          {" · "}
          <Where event={event} words={words} messages={messages} />
          {event.announcedOnly && (
            <strong className="text-ink font-semibold">
              {" · "}
              {words.events.announcedOnly}
            </strong>
          )}
        </p>
        <With event={event} words={words} messages={messages} />
      </div>
    </li>
  );
}

type PartProps = Pick<ItemProps, "event" | "words" | "messages">;

function Where({ event, words, messages }: PartProps) {
  const { place } = event;
  if (!place) return words.events.noPlace;
  // The country is said only of a place that lies in nothing else.
  const around = place.parents.slice(0, -1);
  return [place, ...around].map((row, depth) => (
    <span key={row.id}>
      {depth > 0 && messages.site.event.separator}
      <PlaceLink row={row} messages={messages} />
    </span>
  ));
}

const MOST_NAMED = 6;

function With({ event, words, messages }: PartProps) {
  const { others } = event;
  // To say "and 1 other" takes more room than the name.
  const named =
    others.length > MOST_NAMED + 1 ? others.slice(0, MOST_NAMED) : others;
  const more = others.length - named.length;
  if (others.length === 0) return null;
  return (
    <p className="text-sm">
      <span className="text-muted">
        {words.events.with}
        {words.colon}
      </span>
      {named.map((other, at) => (
        <span key={other.id}>
          {at > 0 && words.comma}
          <ActorLink row={other} messages={messages} />
        </span>
      ))}
      {more > 0 && ` ${words.events.more(more)}`}
    </p>
  );
}
