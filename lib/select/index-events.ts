import type { Locale } from "../model/bilingual";
import type { IndexedEvent, IndexedTitle } from "../model/indexed-event";
import type { Dataset, RecordEvent } from "../model/record";
import { ACTOR_GROUPS } from "./actor-groups";
import { announcedOf } from "./event-announced";
import { eventPlaces } from "./event-places";
import { rateEvents } from "./importance";
import { groupsOfRole } from "./role-groups";

/**
 * The events as filters need them, in the order of the record.
 *
 * An event has a place when it happened there, when somebody in it represents that place or when its pair has it, and
 * then all places around that one too, up to the country: "China" means "in China, or with somebody who stands for a
 * place in China". National office holders represent no place. A government takes part when it is an actor itself or
 * when somebody represents its place; only governments that the record lists as actors count.
 */
export function indexEvents(dataset: Dataset, locale: Locale): IndexedEvent[] {
  const placesOf = eventPlaces(dataset);
  const actors = new Set(dataset.actors.map(({ id }) => id));
  const importance = rateEvents(dataset);
  return dataset.events.map((event) => ({
    id: event.id,
    title: titleOf(event, locale),
    start: event.date.start,
    end: event.endDate?.end ?? event.date.end,
    precision: event.date.precision,
    approximate: event.date.approximate,
    date: event.date.edtf,
    endDate: event.endDate?.edtf ?? null,
    kind: event.kind,
    level: event.level,
    place: event.place,
    pair: event.pair,
    actors: unique(event.participants.map(({ actor }) => actor)),
    governments: governmentsOf(event).filter((id) => actors.has(id)),
    groups: groupsOf(event),
    places: placesOf(event),
    announcedOnly: announcedOf(event) === "whole",
    importance: importance.get(event.id) ?? 0,
  }));
}

function titleOf({ title }: RecordEvent, locale: Locale): IndexedTitle {
  const other = locale === "en" ? "zh" : "en";
  return title[locale] === ""
    ? { text: title[other], lang: other }
    : { text: title[locale], lang: locale };
}

function governmentsOf(event: RecordEvent): string[] {
  return unique(
    event.participants.flatMap(({ actor, represents }) => [
      ...(actor.startsWith("gov-") ? [actor] : []),
      ...(represents === null ? [] : [`gov-${represents}`]),
    ]),
  );
}

function groupsOf(event: RecordEvent): string[] {
  const found = new Set<string>(
    event.participants.flatMap(({ role }) => groupsOfRole(role.en)),
  );
  return ACTOR_GROUPS.filter((group) => found.has(group));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
