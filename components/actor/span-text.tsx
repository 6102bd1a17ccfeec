import type { EventSpan } from "@/lib/describe/actor/event-span";
import type { ActorWords } from "@/lib/messages/actor-for";

interface SpanTextProps {
  readonly span: EventSpan;
  readonly words: ActorWords;
}

/** The dates of the first and the last of some events. */
export function SpanText({ span, words }: SpanTextProps) {
  return span.last === null ? span.first : words.span(span.first, span.last);
}

/** How many events there are, and how many of them were only announced. */
export function SpanCount({ span, words }: SpanTextProps) {
  const announced = words.announced(span.announced, span.events);
  return (
    <>
      <span className="whitespace-nowrap">{words.eventCount(span.events)}</span>
      {announced && <span className="block text-xs">{announced}</span>}
    </>
  );
}
