import type { Actor, Band, Place, SeedFact, Source } from "../model/record";
import {
  readBilingual,
  readDate,
  readEnum,
  readId,
  readIds,
  readNumber,
  requireDate,
} from "./read-rows";
import { readCell, type Row } from "./table";

/** A row of `sources`. */
export function readSource(row: Row): Source {
  return {
    id: readCell(row, "id"),
    publisher: readCell(row, "publisher"),
    title: readCell(row, "title"),
    date: readCell(row, "date"),
    url: readCell(row, "url"),
    lang: readCell(row, "lang"),
    tier: readEnum(row, "tier"),
  };
}

/** A row of `places`. */
export function readPlace(row: Row): Place {
  return {
    id: readCell(row, "id"),
    name: readBilingual(row, "name"),
    kind: readEnum(row, "kind"),
    country: readCell(row, "country"),
    parent: readId(row, "parent"),
    lat: readNumber(row, "lat"),
    lng: readNumber(row, "lng"),
  };
}

/** A row of `actors`. */
export function readActor(row: Row): Actor {
  return {
    id: readCell(row, "id"),
    name: readBilingual(row, "name"),
    kind: readEnum(row, "kind"),
    country: readCell(row, "country"),
    note: readBilingual(row, "note"),
  };
}

/** A row of `bands`. */
export function readBand(row: Row): Band {
  return {
    id: readCell(row, "id"),
    country: readEnum(row, "country"),
    actor: readId(row, "actor"),
    name: readBilingual(row, "name"),
    start: requireDate(row, "start"),
    end: readDate(row, "end"),
    office: readBilingual(row, "office"),
    sources: readIds(row),
  };
}

/** A row of `seed-facts`. */
export function readSeedFact(row: Row): SeedFact {
  return {
    fact: readBilingual(row, "fact"),
    value: readCell(row, "value"),
    asOf: readCell(row, "as_of"),
    sources: readIds(row, "source"),
  };
}
