import type { Locale } from "../model/bilingual";
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

/** Every actor of the record, in its order. */
export function actorOptions(
  { actors }: Dataset,
  locale: Locale,
): ActorOption[] {
  return actors.map(({ id, name, kind, country, note }) => ({
    id,
    ...namesOf(name, locale),
    kind,
    country,
    note: note[locale],
  }));
}

/** Every place of the record, in its order. */
export function placeOptions(
  { places }: Dataset,
  locale: Locale,
): PlaceOption[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places.map(({ id, name, kind, country, parent }) => {
    const around = byId.get(parent ?? "");
    const inCountry = around?.kind === "country";
    return {
      id,
      ...namesOf(name, locale),
      kind,
      country,
      note: inCountry ? "" : (around?.name[locale] ?? ""),
    };
  });
}

/** Whether a place is what a country is made of first: a state, a province or what equals them; no place is named around it. */
export function isFirstLevel({ kind, note }: PlaceOption): boolean {
  return kind !== "country" && note === "";
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
