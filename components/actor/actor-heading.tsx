import type { ActorBrief } from "@/lib/describe/actor/actor-brief";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { RecordText } from "../ui/record-text";
import { PlaceLink } from "./actor-link";

interface ActorHeadingProps {
  readonly brief: ActorBrief;
  /** What the record knows of the actor, in sentences. */
  readonly summary: string;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** Who an actor is: kind, name in both languages, office or purpose, and a summary. */
export function ActorHeading(props: ActorHeadingProps) {
  const { brief, summary, words, messages } = props;
  const { name, otherName, note, place } = brief;
  return (
    <header>
      <p className="text-muted text-sm font-semibold">
        {kindOf(brief, words, messages)}
      </p>
      <h1 className="mt-2 font-serif text-3xl leading-tight text-balance sm:text-4xl">
        <span className="me-3 inline-block">
          <RecordText text={name} messages={messages} />
        </span>
        {otherName && (
          <span className="text-muted inline-block text-2xl">
            <RecordText text={otherName} messages={messages} />
          </span>
        )}
      </h1>
      {note && (
        <p className="mt-2 max-w-prose text-lg">
          <RecordText text={note} messages={messages} />
        </p>
      )}
      {place && (
        <p className="mt-2">
          {words.governs}
          {words.colon}
          <PlaceLink row={place} messages={messages} />
        </p>
      )}
      <p className="mt-4 max-w-prose text-lg leading-relaxed">{summary}</p>
    </header>
  );
}

function kindOf(brief: ActorBrief, words: ActorWords, messages: Messages) {
  const kind = words.kind[brief.kind];
  const { country } = messages.names;
  return brief.country === "US" || brief.country === "CN"
    ? words.kindIn(kind, country[brief.country])
    : kind;
}
