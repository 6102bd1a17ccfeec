import type { IndexedEvent } from "../../model/indexed-event";
import type { EventKind, RecordEvent } from "../../model/record";
import { announcedOf, type Announced } from "../../select/event-announced";
import { formatSpan } from "../../time/format-date";
import { placeName, type PlaceName } from "../event-place";
import { pickText, type PickedText } from "../pick-text";
import { placesAround, type BriefIndex } from "./brief-index";

/** An event as a line of a list. */
export interface BriefEvent {
  readonly id: string;
  readonly title: PickedText;
  /** In words, as precisely as it is known. */
  readonly date: string;
  readonly kind: EventKind;
  readonly announced: Announced | null;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** Somebody who took part, and as what at the time. */
export interface BriefPerson {
  readonly id: string;
  readonly name: PickedText;
  readonly role: PickedText | null;
  /** Whether the person stood for the place or for one in it. */
  readonly isLocal: boolean;
}

/** A meeting, visit or conference in which the record names a person. */
export interface BriefMeeting extends BriefEvent {
  /** Where it was; null where that is not documented. */
  readonly place: PlaceName | null;
  /** In the record's order. */
  readonly people: readonly BriefPerson[];
  /** See lib/select/importance. */
  readonly importance: number;
}

const MEETING_KINDS: ReadonlySet<EventKind> = new Set([
  "leader-meeting",
  "visit",
  "conference",
]);

/** The events as lines, in the order given. */
export function briefEvents(
  index: BriefIndex,
  events: readonly IndexedEvent[],
): BriefEvent[] {
  return rowsOf(index, events).map(([, event]) => eventLine(index, event));
}

/** The meetings, visits and conferences among a place's events in which a person is named, newest first. */
export function briefMeetings(
  index: BriefIndex,
  id: string,
  events: readonly IndexedEvent[],
): BriefMeeting[] {
  return rowsOf(index, events)
    .flatMap(([{ importance }, event]) => {
      const people = peopleOf(index, event, id);
      if (!MEETING_KINDS.has(event.kind) || people.length === 0) return [];
      const { place } = event;
      return {
        ...eventLine(index, event),
        place: place ? placeName(index.record, place, index.locale) : null,
        people,
        importance,
      };
    })
    .reverse();
}

function rowsOf(
  { record }: BriefIndex,
  events: readonly IndexedEvent[],
): (readonly [IndexedEvent, RecordEvent])[] {
  return events.flatMap((indexed) => {
    const event = record.events.get(indexed.id);
    return event ? [[indexed, event] as const] : [];
  });
}

function eventLine({ locale }: BriefIndex, event: RecordEvent): BriefEvent {
  return {
    id: event.id,
    title: pickText(event.title, locale) ?? named(event.id),
    date: formatSpan(event.date, event.endDate, locale),
    kind: event.kind,
    announced: announcedOf(event),
    sources: event.sources,
  };
}

function peopleOf(
  index: BriefIndex,
  event: RecordEvent,
  place: string,
): BriefPerson[] {
  const { record, locale } = index;
  return event.participants.flatMap(({ actor: id, role, represents }) => {
    const actor = record.actors.get(id);
    if (actor?.kind !== "person") return [];
    const name = pickText(actor.name, locale) ?? named(id);
    const isLocal =
      represents !== null && placesAround(index, represents).includes(place);
    return { id, name, role: pickText(role, locale), isLocal };
  });
}

/** So many of some people as are to be named, those of the place before others, in the record's order. */
export function namePeople(
  people: readonly BriefPerson[],
  most: number,
): BriefPerson[] {
  const foremost = [...people].sort(
    (a, b) => Number(b.isLocal) - Number(a.isLocal),
  );
  const named = new Set(foremost.slice(0, most));
  return people.filter((person) => named.has(person));
}

function named(id: string): PickedText {
  return { text: id, lang: "en", missing: true };
}
