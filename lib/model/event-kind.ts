import { EVENT_KINDS, type EventKind } from "./record";

/** Whether an id is that of a kind of event. */
export function isEventKind(id: string): id is EventKind {
  return (EVENT_KINDS as readonly string[]).includes(id);
}
