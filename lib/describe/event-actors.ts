import type { Locale } from "../model/bilingual";
import type { Participant, RecordEvent } from "../model/record";
import type { RecordIndex } from "./event-index";
import { placeName, type PlaceName } from "./event-place";
import { pickOther, pickText, type PickedText } from "./pick-text";

/** Who took part in an event, and as what at the time. */
export interface ActorDetail {
  readonly id: string;
  readonly name: PickedText;
  readonly otherName: PickedText | null;
  readonly role: PickedText | null;
  /** The place whose government the actor stood for, unless the actor is that government. */
  readonly represents: PlaceName | null;
  /** The number of other events that the actor takes part in. */
  readonly otherEvents: number;
}

/** The actors of an event in the record's order. */
export function eventActors(
  index: RecordIndex,
  event: RecordEvent,
  locale: Locale,
): readonly ActorDetail[] {
  return event.participants.map((part) => actorDetail(index, part, locale));
}

function actorDetail(
  index: RecordIndex,
  { actor: id, role, represents }: Participant,
  locale: Locale,
): ActorDetail {
  const actor = index.actors.get(id);
  const isItself = represents !== null && id === `gov-${represents}`;
  return {
    id,
    name: (actor && pickText(actor.name, locale)) ?? {
      text: id,
      lang: "en",
      missing: true,
    },
    otherName: actor ? pickOther(actor.name, locale) : null,
    role: pickText(role, locale),
    represents:
      represents && !isItself ? placeName(index, represents, locale) : null,
    otherEvents: (index.eventsOfActor.get(id) ?? 1) - 1,
  };
}
