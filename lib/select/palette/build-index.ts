import { messagesFor } from "../../messages/messages-for";
import type { Bilingual, Locale } from "../../model/bilingual";
import type { Actor, Dataset, Pair, Place } from "../../model/record";
import { formatDate, formatSpan } from "../../time/format-date";
import { parentsOf } from "../places-around";
import { fixedEntries } from "./fixed-entries";
import { OTHER_SPELLINGS } from "./other-spellings";
import type { PackedEntry, PaletteIndex } from "./palette-entry";

/** Everything of the record that the palette finds, and the pages and charts, with the words of one language. */
export function buildPaletteIndex(
  dataset: Dataset,
  locale: Locale,
): PaletteIndex {
  const actors = byUse(dataset.actors, countActors(dataset));
  const places = byUse(dataset.places, countPlaces(dataset));
  const names = new Map(dataset.places.map(({ id, name }) => [id, name]));
  const context: Context = {
    locale,
    nameOf: (id) => names.get(id ?? "") ?? NAMELESS,
    around: placesAround(dataset.places),
  };
  return {
    locale,
    entries: {
      ...fixedEntries(locale),
      place: places.map((place) => packPlace(place, context)),
      actor: actors.map((actor) => packActor(actor, context)),
      pair: dataset.pairs.map((pair) => packPair(pair, context)),
      event: packEvents(dataset, actors, context),
    },
  };
}

interface Context {
  readonly locale: Locale;
  readonly nameOf: (id: string | null) => Bilingual;
  /** The places around one, nearest first, without the country. */
  readonly around: (id: string | null) => readonly string[];
}

const NAMELESS: Bilingual = { en: "", zh: "" };

function packPlace(place: Place, context: Context): PackedEntry {
  const { locale, nameOf, around } = context;
  const state = /^us-([a-z]{2})$/.exec(place.id)?.[1] ?? "";
  const outer = around(place.id).map(nameOf);
  return [
    place.id,
    ...titles(place.name, locale),
    nameOf(place.parent)[locale],
    join([state, OTHER_SPELLINGS[place.id], ...outer.flatMap(both)]),
  ];
}

function packActor(
  { id, name, note }: Actor,
  { locale }: Context,
): PackedEntry {
  return [
    id,
    ...titles(name, locale),
    note[locale],
    join([note[other(locale)], withV(name.en)]),
  ];
}

function packPair(
  pair: Pair,
  { locale, nameOf, around }: Context,
): PackedEntry {
  const us = nameOf(pair.usPlace);
  const cn = nameOf(pair.cnPlace);
  const called = (to: Locale) =>
    messagesFor(to).site.event.pairName(us[to], cn[to]);
  const { names, site } = messagesFor(locale);
  const date = pair.established;
  const outer = [...around(pair.usPlace), ...around(pair.cnPlace)];
  return [
    pair.id,
    ...titles({ en: called("en"), zh: called("zh") }, locale),
    join(
      [
        site.event.tieAt(names.tie[pair.tie], names.pairLevel[pair.level]),
        date ? formatDate(date, locale) : site.event.undated,
      ],
      " · ",
    ),
    join([
      date?.edtf,
      messagesFor(other(locale)).names.tie[pair.tie],
      ...[pair.usPlace, pair.cnPlace].map((id) => OTHER_SPELLINGS[id]),
      ...outer.map(nameOf).flatMap(both),
    ]),
  ];
}

function packEvents(
  dataset: Dataset,
  actors: readonly Actor[],
  { locale, nameOf, around }: Context,
): PackedEntry[] {
  const rows = new Map(actors.map(({ id }, row) => [id, row]));
  return dataset.events.map((event) => {
    const { date, endDate, place, participants } = event;
    const outer = around(place).map(nameOf);
    return [
      event.id,
      ...titles(event.title, locale),
      join([formatSpan(date, endDate, locale), nameOf(place)[locale]], " · "),
      join([date.edtf, nameOf(place)[other(locale)], ...outer.flatMap(both)]),
      participants.flatMap(({ actor }) => rows.get(actor) ?? []),
    ];
  });
}

function titles(name: Bilingual, locale: Locale): [title: string, alt: string] {
  const title = name[locale] || name[other(locale)];
  const alt = name[other(locale)];
  return [title, alt === title ? "" : alt];
}

function other(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}

function both({ en, zh }: Bilingual): string[] {
  return [en, zh];
}

/** A pinyin ü is typed as v. */
function withV(name: string): string {
  return /ü/i.test(name) ? name.replace(/ü/gi, "v") : "";
}

function join(parts: readonly (string | undefined)[], by = " "): string {
  return [...new Set(parts)].filter(Boolean).join(by);
}

/** Rows by how much the record has of them, most first; equals in their order. */
function byUse<Row extends { readonly id: string }>(
  rows: readonly Row[],
  uses: ReadonlyMap<string, number>,
): Row[] {
  const usesOf = ({ id }: Row) => uses.get(id) ?? 0;
  return [...rows].sort((a, b) => usesOf(b) - usesOf(a));
}

function countActors({ events }: Dataset): Map<string, number> {
  return count(
    events.flatMap(({ participants }) => participants.map((p) => p.actor)),
  );
}

function countPlaces({ events, pairs, places }: Dataset): Map<string, number> {
  const around = placesAround(places);
  return count(
    [
      ...events.map(({ place }) => place),
      ...pairs.flatMap(({ usPlace, cnPlace }) => [usPlace, cnPlace]),
    ].flatMap((id) => (id === null ? [] : [id, ...around(id)])),
  );
}

function count(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function placesAround(
  places: readonly Place[],
): (id: string | null) => string[] {
  const parents = parentsOf(places);
  return (id) => {
    const found: string[] = [];
    // What stands in no other place is a country.
    for (
      let at = parents.get(id ?? "") ?? null;
      at !== null && parents.get(at);
      at = parents.get(at) ?? null
    )
      found.push(at);
    return found;
  };
}
