import type { IndexedEvent } from "../../model/indexed-event";

/** Those of some places with the most events first, ties by id; places without an event are left out. */
export function busiestPlaces(
  events: readonly IndexedEvent[],
  among: ReadonlySet<string>,
): string[] {
  const counts = new Map<string, number>();
  for (const { places } of events)
    for (const id of places)
      if (among.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([id]) => id);
}
