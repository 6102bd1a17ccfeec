import type { FuzzyDate } from "../../model/fuzzy-date";
import type { Locale } from "../../model/bilingual";
import type { RecordEvent } from "../../model/record";
import { formatDate, formatSpan } from "../../time/format-date";
import { OPEN } from "../../time/range-end";
import type { ActorEvent } from "./actor-events";

/** How many events there are, and when they began and ended in words. */
export interface EventSpan {
  readonly events: number;
  /** How many of them the record knows from an announcement only. */
  readonly announced: number;
  /** The date of the one event, or on which the first of several began. */
  readonly first: string;
  /** On which the last of several ended; null where there is one, or where all have one date. */
  readonly last: string | null;
}

/** The span of some events that stand in time; there is at least one. */
export function spanOf(
  events: readonly ActorEvent[],
  locale: Locale,
): EventSpan {
  const inTime = events.map(({ event }) => event);
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) throw new RangeError("a span of no events");
  const begin = endOf(first, first.date, locale);
  const end = endOf(last, last.endDate ?? last.date, locale);
  const isOne = new Set(inTime.map((event) => dateOf(event, locale))).size < 2;
  return {
    events: events.length,
    announced: events.filter(({ announcedOnly }) => announcedOnly).length,
    first: isOne ? dateOf(first, locale) : begin,
    last: isOne || begin === end ? null : end,
  };
}

/** The date of an event in words, as far as it is known. */
export function dateOf({ date, endDate }: RecordEvent, locale: Locale): string {
  return formatSpan(date, endDate, locale);
}

// An open end has no date of its own.
function endOf(event: RecordEvent, date: FuzzyDate, locale: Locale): string {
  return date.edtf === OPEN ? dateOf(event, locale) : formatDate(date, locale);
}
