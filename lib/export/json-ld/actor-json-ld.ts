import { indexRecord } from "../../describe/event-index";
import { pickOther, pickText } from "../../describe/pick-text";
import type { Actor, Dataset } from "../../model/record";
import { isGovernment } from "../../select/actor-groups";
import { localePath } from "../../view/language-path";
import type { JsonLd, JsonLdPage } from "./json-ld";
import { placeJsonLd } from "./place-json-ld";

/** An actor as schema.org has it; null for a group of actors, which is no thing, and for an unknown id. */
export function actorJsonLd(
  dataset: Dataset,
  id: string,
  page: JsonLdPage,
): JsonLd | null {
  const actor = indexRecord(dataset).actors.get(id);
  if (!actor) return null;
  const place = isGovernment(id) ? id.slice("gov-".length) : "";
  return {
    ...nameActorJsonLd(actor, page),
    alternateName: pickOther(actor.name, page.locale)?.text,
    description: pickText(actor.note, page.locale)?.text,
    areaServed: placeJsonLd(dataset, place, page) ?? undefined,
  };
}

/** An actor by type, name and page, as others refer to it. */
export function nameActorJsonLd(
  actor: Actor,
  { site, locale }: JsonLdPage,
): JsonLd {
  const path = `/actors/${actor.id}`;
  return {
    "@type": typeOf(actor),
    "@id": site + path,
    url: site + localePath(path, locale),
    name: pickText(actor.name, locale)?.text,
  };
}

function typeOf({ id, kind }: Actor): string {
  if (kind === "person") return "Person";
  return isGovernment(id) ? "GovernmentOrganization" : "Organization";
}
