import type { Companion } from "@/lib/describe/actor/actor-company";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { ActorLink } from "./actor-link";
import { RoleText } from "./role-text";
import { SpanText } from "./span-text";

interface CompanionListProps {
  /** Each of them in one event. */
  readonly companions: readonly Companion[];
  /** Whether the dates of the events are said. */
  readonly dated: boolean;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** Actors of one event each, with what they were in it and when it was. */
export function CompanionList(props: CompanionListProps) {
  const { companions, dated, words, messages } = props;
  return (
    <ul className="mt-2 gap-x-12 sm:columns-2">
      {companions.map((companion) => {
        const { role, represents, span } = companion;
        const announced = words.announced(span.announced, span.events);
        return (
          <li key={companion.id} className="break-inside-avoid py-1">
            <ActorLink row={companion} messages={messages} />
            <span className="text-muted block text-sm">
              <RoleText role={companion} words={words} messages={messages} />
              {dated && (role || represents) && " · "}
              {dated && <SpanText span={span} words={words} />}
              {announced && ` · ${announced}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
