import type { IndexedEvent } from "../model/indexed-event";
import type { Choice } from "../model/view-state";
import { isGovernment } from "./actor-groups";

/**
 * Whether an actor, a group or a government takes part in an event; a government also through whoever represents it,
 * unless `bodyOnly`.
 */
export function hasActor(
  event: IndexedEvent,
  id: string,
  bodyOnly: boolean,
): boolean {
  if (event.actors.includes(id) || event.groups.includes(id)) return true;
  return isGovernment(id) && !bodyOnly && event.governments.includes(id);
}

/** Whether an event has a chosen actor (as `hasActor`) or place. */
export function hasChoice(
  event: IndexedEvent,
  { facet, id }: Choice,
  bodyOnly: boolean,
): boolean {
  return facet === "actor"
    ? hasActor(event, id, bodyOnly)
    : event.places.includes(id);
}
