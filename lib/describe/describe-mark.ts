import type { Messages } from "../messages/messages";
import type { FuzzyDate } from "../model/fuzzy-date";
import type { IndexedEvent } from "../model/indexed-event";
import { formatDate, formatSpan } from "../time/format-date";
import { requireEdtf } from "../time/parse-edtf";
import { OPEN, requireRangeEnd } from "../time/range-end";
import { FIRST_YEAR, LAST_YEAR } from "../time/record-window";

/** When an event took place, in words, as precisely as it is known. */
export function describeWhen(
  { date, endDate }: Pick<IndexedEvent, "date" | "endDate">,
  { locale }: Messages,
): string {
  return formatSpan(
    requireRangeEnd(date),
    endDate === null ? null : requireRangeEnd(endDate),
    locale,
  );
}

// Hundreds of marks are drawn again on every filter and every step of a pan.
const spoken = new WeakMap<Messages, WeakMap<IndexedEvent, string>>();

/** The spoken name of a mark: title, date and kind. */
export function describeMark(event: IndexedEvent, messages: Messages): string {
  const names = spoken.get(messages) ?? new WeakMap<IndexedEvent, string>();
  spoken.set(messages, names);
  const name =
    names.get(event) ??
    messages.timeline.mark(
      event.title.text,
      describeWhen(event, messages),
      messages.names.kindOne[event.kind],
    );
  names.set(event, name);
  return name;
}

/** The spoken name of a cluster of some events in time order: how many, over what time, and the most important of them. */
export function describeCluster(
  events: readonly IndexedEvent[],
  foremost: IndexedEvent,
  messages: Messages,
): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return "";
  const { locale, timeline } = messages;
  return timeline.cluster(
    events.length,
    formatDate(edge(first.date, FIRST_YEAR), locale),
    formatDate(edge(last.endDate ?? last.date, LAST_YEAR), locale),
    foremost.title.text,
  );
}

// What has no end goes on to the edge of the record.
function edge(edtf: string, edgeYear: number): FuzzyDate {
  return requireEdtf(edtf === OPEN ? String(edgeYear) : edtf);
}
