import { indexRecord, type RecordIndex } from "../../describe/event-index";
import { pickOther, pickText } from "../../describe/pick-text";
import type {
  Dataset,
  Participant,
  RecordEvent,
  Source,
} from "../../model/record";
import { messagesFor } from "../../messages/messages-for";
import { announcedOf } from "../../select/event-announced";
import { localePath } from "../../view/language-path";
import { nameActorJsonLd } from "./actor-json-ld";
import { dateJsonLd } from "./date-json-ld";
import type { JsonLd, JsonLdPage } from "./json-ld";
import { placeJsonLd } from "./place-json-ld";

/**
 * An event as schema.org has it; null where the record has none of that id. Whoever acted from afar, and whoever made a
 * policy, contributes to the event and does not attend it. No status is given: the record knows none.
 */
export function eventJsonLd(
  dataset: Dataset,
  id: string,
  page: JsonLdPage,
): JsonLd | null {
  const index = indexRecord(dataset);
  const event = index.events.get(id);
  if (!event) return null;
  const { locale, site } = page;
  const path = `/events/${id}`;
  const attends = (part: Participant) => isThere(event, part);
  const { attendee, contributor } = partition(event.participants, attends);
  const { announced } = messagesFor(locale).site.event;
  const known = announcedOf(event);
  return {
    "@type": "Event",
    "@id": site + path,
    url: site + localePath(path, locale),
    name: pickText(event.title, locale)?.text,
    alternateName: pickOther(event.title, locale)?.text,
    description: pickText(event.summary, locale)?.text,
    disambiguatingDescription: known ? announced[known] : undefined,
    startDate: dateJsonLd(event.date),
    endDate: dateJsonLd(event.endDate),
    location: placeJsonLd(dataset, event.place ?? "", page) ?? undefined,
    attendee: listParts(index, attendee, "attendee", page),
    contributor: listParts(index, contributor, "contributor", page),
    subjectOf: listed(
      event.sources.flatMap((source) => {
        const found = index.sources.get(source);
        return found ? [describeSource(found)] : [];
      }),
    ),
  };
}

const FROM_AFAR = /\(by (?:letter|message|video|phone)\)$/;

function isThere({ kind }: RecordEvent, { role }: Participant): boolean {
  return kind !== "policy" && kind !== "trade" && !FROM_AFAR.test(role.en);
}

function partition(
  parts: readonly Participant[],
  attends: (part: Participant) => boolean,
) {
  return {
    attendee: parts.filter(attends),
    contributor: parts.filter((part) => !attends(part)),
  };
}

/** Each with the role at the time, by schema.org's pattern of a Role that stands between. */
function listParts(
  index: RecordIndex,
  parts: readonly Participant[],
  term: "attendee" | "contributor",
  page: JsonLdPage,
): readonly JsonLd[] | undefined {
  return listed(
    parts.flatMap((part) => {
      const actor = index.actors.get(part.actor);
      if (!actor) return [];
      const named = nameActorJsonLd(actor, page);
      const role = pickText(part.role, page.locale)?.text;
      return role
        ? [{ "@type": "Role", roleName: role, [term]: named }]
        : [named];
    }),
  );
}

function describeSource(source: Source): JsonLd {
  return {
    "@type": "CreativeWork",
    name: source.title,
    url: source.url || undefined,
    datePublished: /^\d{4}(-\d{2}){0,2}$/.test(source.date)
      ? source.date
      : undefined,
    inLanguage: source.lang,
    publisher: { "@type": "Organization", name: source.publisher },
  };
}

function listed(things: readonly JsonLd[]): readonly JsonLd[] | undefined {
  return things.length > 0 ? things : undefined;
}
