import type { IndexedEvent } from "../model/indexed-event";
import { foldText, searchTerms } from "./fold-text";

/** The first `most` events whose title has every word of a text; none for a blank one. */
export function findTitled(
  events: readonly IndexedEvent[],
  q: string,
  most: number,
): IndexedEvent[] {
  const terms = searchTerms(q);
  const found: IndexedEvent[] = [];
  if (terms.length === 0) return found;
  for (const event of events) {
    const title = foldText(`${event.title.text} ${event.date}`);
    if (!terms.every((term) => title.includes(term))) continue;
    found.push(event);
    if (found.length === most) break;
  }
  return found;
}
