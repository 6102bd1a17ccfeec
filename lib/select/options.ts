import type { Locale } from "../model/bilingual";
import type { IndexedEvent } from "../model/indexed-event";
import type { ActorKind, Dataset, PlaceKind } from "../model/record";
import { packText, unpackText } from "./pack-columns";

/** Something to choose in a filter. */
export interface FilterOption<Kind extends string = string> {
  readonly id: string;
  /** In the page's language. */
  readonly name: string;
  /** In the other language; empty where it is the same. */
  readonly alt: string;
  readonly kind: Kind;
  readonly country: string;
  /** What tells namesakes apart: an office or body, or the place around. */
  readonly note: string;
}

export type ActorOption = FilterOption<ActorKind>;
export type PlaceOption = FilterOption<PlaceKind>;

/** Options as text columns, a line per option. */
export type PackedOptions = Readonly<Record<keyof FilterOption, string>>;

/** The actors that take part in an event or are represented in one, in the record's order. */
export function actorOptions(
  { actors }: Dataset,
  events: readonly IndexedEvent[],
  locale: Locale,
): ActorOption[] {
  const used = new Set(
    events.flatMap((event) => [...event.actors, ...event.governments]),
  );
  return actors
    .filter(({ id }) => used.has(id))
    .map(({ id, name, kind, country, note }) => ({
      id,
      ...namesOf(name, locale),
      kind,
      country,
      note: note[locale],
    }));
}

/** The places of events and pairs and those around them, in the record's order. */
export function placeOptions(
  { places, pairs }: Dataset,
  events: readonly IndexedEvent[],
  locale: Locale,
): PlaceOption[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const used = new Set(events.flatMap((event) => event.places));
  for (const { usPlace, cnPlace } of pairs)
    for (const id of [usPlace, cnPlace])
      for (
        let at = byId.get(id);
        at && !used.has(at.id);
        at = byId.get(at.parent ?? "")
      )
        used.add(at.id);
  return places
    .filter(({ id }) => used.has(id))
    .map(({ id, name, kind, country, parent }) => {
      const around = byId.get(parent ?? "");
      const note = around && around.kind !== "country" ? around.name : null;
      return {
        id,
        ...namesOf(name, locale),
        kind,
        country,
        note: note?.[locale] ?? "",
      };
    });
}

/** Packs options for `unpackOptions`, which gives them back as they were. */
export function packOptions(options: readonly FilterOption[]): PackedOptions {
  const column = (key: keyof FilterOption) =>
    packText(options.map((option) => option[key]));
  return {
    id: column("id"),
    name: column("name"),
    alt: column("alt"),
    kind: column("kind"),
    country: column("country"),
    note: column("note"),
  };
}

/** The options that `packOptions` packed. */
export function unpackOptions<Kind extends string>(
  packed: PackedOptions,
): FilterOption<Kind>[] {
  const names = unpackText(packed.name);
  const alts = unpackText(packed.alt);
  const kinds = unpackText(packed.kind);
  const countries = unpackText(packed.country);
  const notes = unpackText(packed.note);
  return unpackText(packed.id).map((id, i) => ({
    id,
    name: names[i] ?? id,
    alt: alts[i] ?? "",
    kind: (kinds[i] ?? "") as Kind,
    country: countries[i] ?? "",
    note: notes[i] ?? "",
  }));
}

function namesOf(
  name: { readonly en: string; readonly zh: string },
  locale: Locale,
): { name: string; alt: string } {
  const own = name[locale] || name.en || name.zh;
  const other = locale === "en" ? name.zh : name.en;
  return { name: own, alt: other === own ? "" : other };
}
