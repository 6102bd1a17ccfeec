import type { IndexedEvent } from "../model/indexed-event";
import { utcYear } from "../time/utc-day";

/** Events that start in one year. */
interface YearGroup {
  readonly year: number;
  readonly events: readonly IndexedEvent[];
}

/** Events in order of time, either way, cut where the year of their start changes. */
export function groupByYear(events: readonly IndexedEvent[]): YearGroup[] {
  const groups: { year: number; events: IndexedEvent[] }[] = [];
  for (const event of events) {
    const year = utcYear(event.start);
    const last = groups.at(-1);
    if (last?.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
