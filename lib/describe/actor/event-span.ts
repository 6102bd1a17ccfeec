import type { Locale } from "../../model/bilingual";
import type { RecordEvent } from "../../model/record";
import { formatSpan } from "../../time/format-date";
import type { ActorEvent } from "./actor-events";

/** How many events there are, and the dates of the first and the last in words. */
export interface EventSpan {
  readonly events: number;
  /** How many of them the record knows from an announcement only. */
  readonly announced: number;
  readonly first: string;
  /** Null where the first is the only one, or where both have one date. */
  readonly last: string | null;
}

/** The span of some events that stand in time; there is at least one. */
export function spanOf(
  events: readonly ActorEvent[],
  locale: Locale,
): EventSpan {
  const dates = events.map(({ event }) => dateOf(event, locale));
  const first = dates[0] ?? "";
  const last = dates.at(-1) ?? "";
  return {
    events: events.length,
    announced: events.filter(({ announcedOnly }) => announcedOnly).length,
    first,
    last: last === first ? null : last,
  };
}

/** The date of an event in words, as far as it is known. */
export function dateOf({ date, endDate }: RecordEvent, locale: Locale): string {
  return formatSpan(date, endDate, locale);
}
