import type { Locale } from "../../model/bilingual";
import type { EventKind } from "../../model/record";
import type { RecordIndex } from "../event-index";
import { placeDetail, type PlaceDetail } from "../event-place";
import { pickText, type PickedText } from "../pick-text";
import { nameActor } from "./actor-company";
import type { ActorEvent } from "./actor-events";
import { dateOf } from "./event-span";
import type { NumberedSources } from "./numbered-sources";

/** Somebody in an event, by name. */
export interface NamedActor {
  readonly id: string;
  readonly name: PickedText;
}

/** An event as a page on somebody lists it. */
export interface ListedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: PickedText;
  readonly date: string;
  readonly place: PlaceDetail | null;
  /** Whether the record knows all of it from an announcement only. */
  readonly announcedOnly: boolean;
  /** Everybody else in it, in the record's order. */
  readonly others: readonly NamedActor[];
  /** The numbers of its sources on the page. */
  readonly sources: readonly number[];
}

/** Events as a page lists them, in their given order. */
export function listActorEvents(
  index: RecordIndex,
  events: readonly ActorEvent[],
  sources: NumberedSources,
  locale: Locale,
): readonly ListedEvent[] {
  return events.map(({ event, others, announcedOnly }) => ({
    id: event.id,
    kind: event.kind,
    title: pickText(event.title, locale) ?? {
      text: event.id,
      lang: "en",
      missing: true,
    },
    date: dateOf(event, locale),
    place: event.place ? placeDetail(index, event.place, locale) : null,
    announcedOnly,
    others: others.map(({ actor }) => {
      const { id, name } = nameActor(index, actor, locale);
      return { id, name };
    }),
    sources: sources.numbersOf(event.sources),
  }));
}
