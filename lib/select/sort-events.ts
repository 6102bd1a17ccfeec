import type { IndexedEvent } from "../model/indexed-event";
import type { SortOrder } from "../model/view-state";

type Compare = (a: IndexedEvent, b: IndexedEvent) => number;

// What is known to the day stands before the month and the year that it opens.
const byDate: Compare = (a, b) =>
  a.start - b.start || a.end - b.end || compareIds(a.id, b.id);

const ORDERS: Readonly<Record<SortOrder, Compare>> = {
  oldest: byDate,
  newest: (a, b) => byDate(b, a),
  importance: (a, b) => b.importance - a.importance || byDate(a, b),
};

/** The events in an order of the list; the same events always come out in the same order. */
export function sortEvents(
  events: readonly IndexedEvent[],
  order: SortOrder,
): IndexedEvent[] {
  return [...events].sort(ORDERS[order]);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
