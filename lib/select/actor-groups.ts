/** Groups of actors that can be chosen as one, by role at the time; in the order in which they are offered. */
export const ACTOR_GROUPS = [
  "presidents",
  "governors",
  "mayors",
  "party-secretaries",
] as const;
export type ActorGroup = (typeof ACTOR_GROUPS)[number];

/** Whether an id is that of a group of actors. */
export function isGroup(id: string): id is ActorGroup {
  return (ACTOR_GROUPS as readonly string[]).includes(id);
}

/** Whether an id chosen as an actor is a government, by the record's rule for its ids. */
export function isGovernment(id: string): boolean {
  return id.startsWith("gov-");
}
