import type { ReactNode } from "react";
import type { EventDetail, WhenDetail } from "@/lib/describe/event-detail";
import type { PlaceDetail } from "@/lib/describe/event-place";
import type { Messages } from "@/lib/messages/messages";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";

interface EventFactsProps {
  readonly detail: Pick<EventDetail, "when" | "place" | "level">;
  /** The page's words. */
  readonly messages: Messages;
}

/** When, where and at what level an event was. */
export function EventFacts({ detail, messages }: EventFactsProps) {
  const words = messages.site.event;
  return (
    <dl className="border-line mt-6 grid gap-x-12 gap-y-4 border-y py-4 @xl:grid-cols-3">
      <Fact term={words.when} note={precisionOf(detail.when, messages)}>
        {detail.when.text}
      </Fact>
      <Fact
        term={words.where}
        note={
          detail.place?.otherName && (
            <RecordText text={detail.place.otherName} messages={messages} />
          )
        }
      >
        {detail.place ? (
          <PlaceWithParents place={detail.place} messages={messages} />
        ) : (
          <span className="text-muted">{words.notDocumented}</span>
        )}
      </Fact>
      <Fact term={words.level} note={words.levelMeaning[detail.level]}>
        {messages.names.level[detail.level]}
      </Fact>
    </dl>
  );
}

function Fact(props: { term: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted text-sm">{props.term}</dt>
      <dd>
        {props.children}
        {props.note && (
          <span className="text-muted block text-sm">{props.note}</span>
        )}
      </dd>
    </div>
  );
}

function PlaceWithParents(props: { place: PlaceDetail; messages: Messages }) {
  const { place, messages } = props;
  const { separator } = messages.site.event;
  return [place, ...place.parents].map(({ id, name }, depth) => (
    <span key={id}>
      {depth > 0 && separator}
      <a
        className="underline"
        href={localePath(`/places/${id}`, messages.locale)}
      >
        <RecordText text={name} messages={messages} />
      </a>
    </span>
  ));
}

function precisionOf(when: WhenDetail, { site }: Messages): string | undefined {
  const parts = [
    site.event.knownTo[when.precision],
    when.approximate ? site.event.approximate : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}
