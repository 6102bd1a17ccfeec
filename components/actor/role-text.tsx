import type { ActorRole } from "@/lib/describe/actor/actor-roles";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { RecordText } from "../ui/record-text";

interface RoleTextProps {
  readonly role: Pick<ActorRole, "role" | "represents">;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** What somebody was in an event, and for which place; nothing where the record names neither. */
export function RoleText({ role: part, words, messages }: RoleTextProps) {
  const place = part.represents?.name.text;
  return (
    <>
      {part.role && <RecordText text={part.role} messages={messages} />}
      {part.role && place && messages.site.event.separator}
      {place && words.roles.standsFor(place)}
    </>
  );
}
