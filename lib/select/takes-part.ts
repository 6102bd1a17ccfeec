import type { Participant } from "../model/record";
import { isGovernment, isGroup } from "./actor-groups";
import { groupsOfRole } from "./role-groups";

/**
 * A test of whether somebody in an event counts as an actor of that id: the actor; for a government also whoever stands
 * for its place; for a group whoever holds such an office at the time.
 */
export function countsAs(id: string): (participant: Participant) => boolean {
  if (isGroup(id)) return ({ role }) => groupsOfRole(role.en).includes(id);
  if (!isGovernment(id)) return ({ actor }) => actor === id;
  const place = id.slice("gov-".length);
  return ({ actor, represents }) => actor === id || represents === place;
}
