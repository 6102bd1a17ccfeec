import type { ActorDetail } from "@/lib/describe/event-actors";
import type { Messages } from "@/lib/messages/messages";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";

interface EventActorsProps {
  /** In the record's order. */
  readonly actors: readonly ActorDetail[];
  /** The page's words. */
  readonly messages: Messages;
  /** Whether the page's whole width is theirs. */
  readonly wide?: boolean;
}

/** Who took part in an event, each with the role at the time and a way to their other events. */
export function EventActors({
  actors,
  messages,
  wide = false,
}: EventActorsProps) {
  if (actors.length === 0)
    return <p className="text-muted">{messages.site.event.noActors}</p>;
  return (
    <ul
      className={`border-line grid gap-x-12 border-b ${wide ? "@3xl:grid-cols-2" : ""}`}
    >
      {actors.map((actor) => (
        <li key={actor.id} className="border-line border-t py-2.5">
          <Actor actor={actor} messages={messages} />
        </li>
      ))}
    </ul>
  );
}

function Actor(props: { actor: ActorDetail; messages: Messages }) {
  const { actor, messages } = props;
  const words = messages.site.event;
  return (
    <>
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          <a
            className="font-semibold hover:underline"
            href={localePath(`/actors/${actor.id}`, messages.locale)}
          >
            <RecordText text={actor.name} messages={messages} />
          </a>
          {actor.otherName && (
            <span className="text-muted ms-2 text-sm">
              <RecordText text={actor.otherName} messages={messages} />
            </span>
          )}
        </span>
        {actor.otherEvents > 0 && (
          <a
            className="inline-flex min-h-6 items-center text-sm underline"
            href={`${localePath("/", messages.locale)}?actor=${actor.id}`}
          >
            {words.otherEvents(actor.otherEvents)}
            <span className="sr-only">
              {" "}
              {words.otherEventsOf(actor.name.text)}
            </span>
          </a>
        )}
      </span>
      <Role actor={actor} messages={messages} />
    </>
  );
}

function Role({ actor, messages }: { actor: ActorDetail; messages: Messages }) {
  const { role } = actor;
  // "Mayor of Nanjing" need not be told that it is for Nanjing.
  const represents = role?.text.includes(actor.represents?.name.text ?? "")
    ? null
    : actor.represents;
  if (!role && !represents) return null;
  return (
    <span className="text-muted block text-sm">
      {role && <RecordText text={role} messages={messages} />}
      {role && represents && messages.site.event.separator}
      {represents && messages.site.event.represents(represents.name.text)}
    </span>
  );
}
