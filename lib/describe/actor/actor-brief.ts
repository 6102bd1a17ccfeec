import { names as english } from "../../messages/en/names";
import { names as chinese } from "../../messages/zh/names";
import type { Locale } from "../../model/bilingual";
import type { Actor, ActorKind, Dataset } from "../../model/record";
import {
  isGovernment,
  isGroup,
  type ActorGroup,
} from "../../select/actor-groups";
import { indexRecord, type RecordIndex } from "../event-index";
import { placeName, type PlaceName } from "../event-place";
import { pickOther, pickText, type PickedText } from "../pick-text";
import type { SourceDetail } from "../source-detail";
import {
  actorCompany,
  actorPeople,
  nameActor,
  type Companion,
  type Company,
} from "./actor-company";
import { actorEvents, actorEventsOutside } from "./actor-events";
import { actorPlaces, type ActorPlace } from "./actor-places";
import { actorRoles, type ActorRole } from "./actor-roles";
import { actorTerms, type ActorTerm } from "./actor-terms";
import { spanOf, type EventSpan } from "./event-span";
import { listActorEvents, type ListedEvent } from "./list-actor-events";
import { numberSources } from "./numbered-sources";
import { tallyKinds, type KindTally } from "./tally-kinds";

/** Everything a page tells of an actor, a government or a group, in one language. */
export interface ActorBrief {
  readonly id: string;
  readonly kind: ActorKind | "group";
  readonly name: PickedText;
  readonly otherName: PickedText | null;
  /** ISO 3166-1 alpha-2; empty for groups and international bodies. */
  readonly country: string;
  readonly note: PickedText | null;
  /** The place that a government governs. */
  readonly place: PlaceName | null;
  /** Null where the record has no event of the period with them. */
  readonly span: EventSpan | null;
  readonly kinds: readonly KindTally[];
  readonly company: readonly Company[];
  /** Who stands for a government or is of a group; empty for others. */
  readonly people: readonly Companion[];
  readonly places: readonly ActorPlace[];
  /** How many events have no place in the record. */
  readonly placeless: number;
  readonly roles: readonly ActorRole[];
  readonly terms: readonly (Omit<ActorTerm, "sources"> & {
    readonly sources: readonly number[];
  })[];
  readonly events: readonly ListedEvent[];
  /** Before or after the period of the record. */
  readonly outside: readonly ListedEvent[];
  readonly sources: readonly SourceDetail[];
  /** The day to which the record is kept, EDTF. */
  readonly asOf: string;
}

/** The brief of an actor or a group in a language, or null where the record has none of that id. */
export function actorBrief(
  dataset: Dataset,
  id: string,
  locale: Locale,
): ActorBrief | null {
  const index = indexRecord(dataset);
  const actor = index.actors.get(id);
  const introduction = actor
    ? introduceActor(index, actor, locale)
    : isGroup(id)
      ? introduceGroup(id, locale)
      : null;
  if (!introduction) return null;
  const events = actorEvents(dataset, id);
  const outside = actorEventsOutside(dataset, id);
  const terms = actorTerms(dataset, id, locale);
  const sources = numberSources(
    index,
    [...terms, ...[...events, ...outside].map(({ event }) => event)].flatMap(
      (cited) => cited.sources,
    ),
    locale,
  );
  const isCollective = !actor || isGovernment(id);
  return {
    id,
    ...introduction,
    span: events.length > 0 ? spanOf(events, locale) : null,
    kinds: tallyKinds(events),
    company: actorCompany(index, events, actor?.country ?? "", locale),
    people: isCollective ? actorPeople(index, events, id, locale) : [],
    places: actorPlaces(index, events, locale),
    placeless: events.filter(({ event }) => event.place === null).length,
    roles: isCollective ? [] : actorRoles(index, events, locale),
    terms: terms.map((term) => ({
      ...term,
      sources: sources.numbersOf(term.sources),
    })),
    events: listActorEvents(index, events, sources, locale),
    outside: listActorEvents(index, outside, sources, locale),
    sources: sources.list,
    asOf: dataset.asOf,
  };
}

type Introduction = Pick<
  ActorBrief,
  "kind" | "name" | "otherName" | "country" | "note" | "place"
>;

function introduceActor(
  index: RecordIndex,
  actor: Actor,
  locale: Locale,
): Introduction {
  const place = isGovernment(actor.id) ? actor.id.slice("gov-".length) : null;
  const { name, otherName } = nameActor(index, actor.id, locale);
  return {
    kind: actor.kind,
    name,
    otherName,
    country: actor.country,
    note: pickText(actor.note, locale),
    place: place === null ? null : placeName(index, place, locale),
  };
}

function introduceGroup(id: ActorGroup, locale: Locale): Introduction {
  const name = { en: english.group[id], zh: chinese.group[id] };
  return {
    kind: "group",
    name: { text: name[locale], lang: locale, missing: false },
    otherName: pickOther(name, locale),
    country: "",
    note: null,
    place: null,
  };
}
