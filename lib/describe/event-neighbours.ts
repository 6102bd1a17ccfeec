import type { Locale } from "../model/bilingual";
import type { RecordEvent } from "../model/record";
import { formatSpan } from "../time/format-date";
import type { RecordIndex } from "./event-index";
import { pickText, type PickedText } from "./pick-text";

/** An event as a link names it. */
export interface EventLink {
  readonly id: string;
  readonly title: PickedText;
  readonly date: string;
}

/** The events a reader may go on to from one. */
interface EventNeighbours {
  readonly previous: EventLink | null;
  readonly next: EventLink | null;
  readonly samePair: readonly EventLink[];
}

/** The events before and after one in time, and the others of its pair. */
export function eventNeighbours(
  index: RecordIndex,
  event: RecordEvent,
  locale: Locale,
): EventNeighbours {
  const at = index.inTime.indexOf(event);
  const before = index.inTime[at - 1];
  const after = index.inTime[at + 1];
  return {
    previous: before ? eventLink(before, locale) : null,
    next: after ? eventLink(after, locale) : null,
    samePair: event.pair
      ? index.inTime
          .filter((other) => other.pair === event.pair && other !== event)
          .map((other) => eventLink(other, locale))
      : [],
  };
}

/** What a link to an event says. */
function eventLink(event: RecordEvent, locale: Locale): EventLink {
  return {
    id: event.id,
    title: pickText(event.title, locale) ?? {
      text: event.id,
      lang: "en",
      missing: true,
    },
    date: formatSpan(event.date, event.endDate, locale),
  };
}
