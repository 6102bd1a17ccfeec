import type { IndexedEvent } from "../model/indexed-event";
import { EVENT_KINDS, EVENT_LEVELS } from "../model/record";
import { requireRangeEnd } from "../time/range-end";
import { ACTOR_GROUPS } from "./actor-groups";
import { packIds, packText, unpackIds, unpackText } from "./pack-columns";

/** Events as text columns, to be small in a page: one line per event, ids as places in a dictionary. */
export interface PackedEvents {
  readonly ids: string;
  readonly titles: string;
  /** `en` or `zh` per title. */
  readonly langs: string;
  readonly dates: string;
  readonly endDates: string;
  /** A digit per event. */
  readonly kinds: string;
  readonly levels: string;
  readonly pairs: string;
  /** `1` per event that was only announced, else `0`. */
  readonly announcedOnly: string;
  readonly importance: string;
  readonly actors: string;
  readonly governments: string;
  readonly groups: string;
  readonly place: string;
  readonly places: string;
}

/** What packed events refer to by its place in a list; the same lists pack and unpack. */
interface PackKeys {
  /** Every actor and government of the events, e.g. `actorOptions`. */
  readonly actors: readonly { readonly id: string }[];
  /** Every place of the events, e.g. `placeOptions`. */
  readonly places: readonly { readonly id: string }[];
}

/** Packs events for `unpackEvents`, which gives them back as they were; throws a RangeError naming an id that `keys` lacks. */
export function packEvents(
  events: readonly IndexedEvent[],
  keys: PackKeys,
): PackedEvents {
  const actorIds = keys.actors.map(({ id }) => id);
  const placeIds = keys.places.map(({ id }) => id);
  const column = (cell: (event: IndexedEvent) => string | null) =>
    packText(events.map((event) => cell(event) ?? ""));
  return {
    ids: column((e) => e.id),
    titles: column((e) => e.title.text),
    langs: column((e) => e.title.lang),
    dates: column((e) => e.date),
    endDates: column((e) => e.endDate),
    kinds: events.map((e) => EVENT_KINDS.indexOf(e.kind)).join(""),
    levels: events.map((e) => EVENT_LEVELS.indexOf(e.level)).join(""),
    pairs: column((e) => e.pair),
    announcedOnly: events.map((e) => Number(e.announcedOnly)).join(""),
    importance: column((e) => String(e.importance)),
    actors: packIds(
      events.map((e) => e.actors),
      actorIds,
    ),
    governments: packIds(
      events.map((e) => e.governments),
      actorIds,
    ),
    groups: packIds(
      events.map((e) => e.groups),
      ACTOR_GROUPS,
    ),
    place: packIds(
      events.map((e) => (e.place ? [e.place] : [])),
      placeIds,
    ),
    places: packIds(
      events.map((e) => e.places),
      placeIds,
    ),
  };
}

/** The events that `packEvents` packed with the same keys. */
export function unpackEvents(
  packed: PackedEvents,
  keys: PackKeys,
): IndexedEvent[] {
  const titles = unpackText(packed.titles);
  const langs = unpackText(packed.langs);
  const dates = unpackText(packed.dates);
  const endDates = unpackText(packed.endDates);
  const pairs = unpackText(packed.pairs);
  const importance = unpackText(packed.importance);
  const actorIds = keys.actors.map(({ id }) => id);
  const placeIds = keys.places.map(({ id }) => id);
  const actors = unpackIds(packed.actors, actorIds);
  const governments = unpackIds(packed.governments, actorIds);
  const groups = unpackIds(packed.groups, ACTOR_GROUPS);
  const place = unpackIds(packed.place, placeIds);
  const places = unpackIds(packed.places, placeIds);
  return unpackText(packed.ids).map((id, i) => {
    const date = requireRangeEnd(dates[i] ?? "");
    const endDate = endDates[i] ? requireRangeEnd(endDates[i]) : null;
    return {
      id,
      title: { text: titles[i] ?? "", lang: langs[i] === "zh" ? "zh" : "en" },
      start: date.start,
      end: endDate?.end ?? date.end,
      precision: date.precision,
      approximate: date.approximate,
      date: date.edtf,
      endDate: endDate?.edtf ?? null,
      kind: EVENT_KINDS[Number(packed.kinds[i])] ?? "visit",
      level: EVENT_LEVELS[Number(packed.levels[i])] ?? "subnational",
      place: place[i]?.[0] ?? null,
      pair: pairs[i] || null,
      actors: actors[i] ?? [],
      governments: governments[i] ?? [],
      groups: groups[i] ?? [],
      places: places[i] ?? [],
      announcedOnly: packed.announcedOnly[i] === "1",
      importance: Number(importance[i]),
    };
  });
}
