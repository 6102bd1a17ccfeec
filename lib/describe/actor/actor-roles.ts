import type { Bilingual, Locale } from "../../model/bilingual";
import type { Participant } from "../../model/record";
import type { RecordIndex } from "../event-index";
import { placeName, type PlaceName } from "../event-place";
import { pickText, type PickedText } from "../pick-text";
import type { ActorEvent } from "./actor-events";
import { spanOf, type EventSpan } from "./event-span";

/** A role, with the events in which it is documented. */
export interface ActorRole {
  /** Null where the record names no role. */
  readonly role: PickedText | null;
  /** The place whose government the actor stood for; null where the role, or the actor's own name, says it already. */
  readonly represents: PlaceName | null;
  readonly span: EventSpan;
}

// "(by video)", "(by letter)": the role is the same.
const MANNER = / \(by [^)]*\)$/;
const MANNER_ZH = /（(?:致信|视频方式)）$/;

/** A role without the manner in which it was acted. */
function officeOf(role: Bilingual): Bilingual {
  return {
    en: role.en.replace(MANNER, ""),
    zh: role.zh.replace(MANNER_ZH, ""),
  };
}

/** The roles in which an actor is documented, each with its events, by the first of them. */
export function actorRoles(
  index: RecordIndex,
  events: readonly ActorEvent[],
  locale: Locale,
): readonly ActorRole[] {
  const roles = new Map<string, { part: Participant; events: ActorEvent[] }>();
  for (const event of events)
    for (const part of event.own) {
      const key = `${officeOf(part.role).en}|${part.represents}`;
      const known = roles.get(key) ?? { part, events: [] };
      known.events.push(event);
      roles.set(key, known);
    }
  return [...roles.values()].map(({ part, events: held }) => ({
    ...describeRole(index, part, locale),
    span: spanOf(held, locale),
  }));
}

/** What somebody was in an event, and for which place unless that is said already. */
export function describeRole(
  index: RecordIndex,
  { actor, role, represents }: Participant,
  locale: Locale,
): Pick<ActorRole, "role" | "represents"> {
  const text = pickText(officeOf(role), locale);
  const place = represents ? placeName(index, represents, locale) : null;
  const isSaid =
    place !== null &&
    (actor === `gov-${place.id}` || text?.text.includes(place.name.text));
  return { role: text, represents: isSaid ? null : place };
}
