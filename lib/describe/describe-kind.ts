import type { Messages } from "../messages/messages";
import type { IndexedEvent } from "../model/indexed-event";

/** What kind of event it is, and whether it was only announced, in words. */
export function describeKind(
  event: Pick<IndexedEvent, "kind" | "announcedOnly">,
  { names }: Messages,
): string {
  const kind = names.kindOne[event.kind];
  return event.announcedOnly ? names.announcedOnly(kind) : kind;
}
