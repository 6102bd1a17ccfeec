import type { IndexedEvent } from "../../model/indexed-event";

interface Connections {
  readonly id: string;
  readonly others: Set<string>;
  events: number;
}

const ranked = new WeakMap<readonly IndexedEvent[], readonly string[]>();

/**
 * The actors of some events, those first who took part beside the most distinct other actors; ties by the number of
 * their events, then by id. Governments count where they act themselves. Worked out once per list.
 */
export function connectedActors(
  events: readonly IndexedEvent[],
): readonly string[] {
  const known = ranked.get(events);
  if (known) return known;
  const ids = rankActors(events);
  ranked.set(events, ids);
  return ids;
}

function rankActors(events: readonly IndexedEvent[]): string[] {
  const byId = new Map<string, Connections>();
  for (const { actors } of events)
    for (const id of actors) {
      const own = byId.get(id) ?? { id, others: new Set(), events: 0 };
      byId.set(id, own);
      own.events += 1;
      // The actor itself too, which is one more for everybody.
      for (const other of actors) own.others.add(other);
    }
  return [...byId.values()]
    .sort(
      (a, b) =>
        b.others.size - a.others.size ||
        b.events - a.events ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}
