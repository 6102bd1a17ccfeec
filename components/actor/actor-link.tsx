import type { PickedText } from "@/lib/describe/pick-text";
import type { Messages } from "@/lib/messages/messages";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";

interface RowLinkProps {
  /** The row's name, which the link says. */
  readonly row: { readonly id: string; readonly name: PickedText };
  /** The page's words. */
  readonly messages: Messages;
}

/** An actor by name, as a way to its page. */
export function ActorLink({ row, messages }: RowLinkProps) {
  return (
    <a
      className="underline"
      href={localePath(`/actors/${row.id}`, messages.locale)}
    >
      <RecordText text={row.name} messages={messages} />
    </a>
  );
}

/** A place by name, as a way to its page. */
export function PlaceLink({ row, messages }: RowLinkProps) {
  return (
    <a
      className="underline"
      href={localePath(`/places/${row.id}`, messages.locale)}
    >
      <RecordText text={row.name} messages={messages} />
    </a>
  );
}
