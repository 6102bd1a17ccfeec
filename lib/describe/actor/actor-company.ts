import type { Locale } from "../../model/bilingual";
import type { Participant } from "../../model/record";
import type { RecordIndex } from "../event-index";
import { pickOther, pickText, type PickedText } from "../pick-text";
import type { ActorEvent } from "./actor-events";
import { describeRole, type ActorRole } from "./actor-roles";
import { spanOf, type EventSpan } from "./event-span";

/** Somebody by name, with what they last were in the events counted. */
export interface Companion extends Pick<ActorRole, "role" | "represents"> {
  readonly id: string;
  readonly name: PickedText;
  readonly otherName: PickedText | null;
  readonly span: EventSpan;
}

/** The people, bodies and governments of one country that take part in the same events. */
export interface Company {
  /** ISO 3166-1 alpha-2; empty for international bodies. */
  readonly country: string;
  readonly companions: readonly Companion[];
}

/** Who takes part in the same events, most events first, then by the first of them; the other country before the actor's own. */
export function actorCompany(
  index: RecordIndex,
  events: readonly ActorEvent[],
  country: string,
  locale: Locale,
): readonly Company[] {
  const met = gather(index, events, ({ others }) => others, locale);
  const countryOf = (id: string) => index.actors.get(id)?.country ?? "";
  const order = country === "US" ? ["CN", "US"] : ["US", "CN"];
  return [...order, ""].flatMap((of) => {
    const companions = met.filter(({ id }) => countryOf(id) === of);
    return companions.length === 0 ? [] : [{ country: of, companions }];
  });
}

/** Who stands for a government or holds an office of a group, most events first; the government itself is left out. */
export function actorPeople(
  index: RecordIndex,
  events: readonly ActorEvent[],
  id: string,
  locale: Locale,
): readonly Companion[] {
  const others = ({ own }: ActorEvent) =>
    own.filter(({ actor }) => actor !== id);
  return gather(index, events, others, locale);
}

function gather(
  index: RecordIndex,
  events: readonly ActorEvent[],
  whom: (event: ActorEvent) => readonly Participant[],
  locale: Locale,
): readonly Companion[] {
  const found = new Map<string, { part: Participant; events: ActorEvent[] }>();
  for (const event of events)
    for (const part of whom(event)) {
      const known = found.get(part.actor);
      found.set(part.actor, {
        part,
        events: [...(known?.events ?? []), event],
      });
    }
  return (
    [...found.values()]
      .map(({ part, events: shared }) => ({
        ...nameActor(index, part.actor, locale),
        ...describeRole(index, part, locale),
        span: spanOf(shared, locale),
      }))
      // A stable sort keeps those of equal count by the first of their events.
      .sort((a, b) => b.span.events - a.span.events)
  );
}

/** An actor by name in both languages. */
export function nameActor(
  index: RecordIndex,
  id: string,
  locale: Locale,
): Pick<Companion, "id" | "name" | "otherName"> {
  const actor = index.actors.get(id);
  return {
    id,
    name: (actor && pickText(actor.name, locale)) ?? {
      text: id,
      lang: "en",
      missing: true,
    },
    otherName: actor ? pickOther(actor.name, locale) : null,
  };
}
