import type { Pair, PairTotal, UnplacedPair } from "../model/record";
import {
  readBilingual,
  readDate,
  readEnum,
  readIds,
  readNumber,
} from "./read-rows";
import { readCell, type Row } from "./table";

/** A row of `pairs`. */
export function readPair(row: Row): Pair {
  return {
    id: readCell(row, "id"),
    usPlace: readCell(row, "us_place"),
    cnPlace: readCell(row, "cn_place"),
    level: readEnum(row, "level"),
    tie: readEnum(row, "tie"),
    established: readDate(row, "established"),
    status: readEnum(row, "status"),
    ended: readDate(row, "ended"),
    statusNote: readBilingual(row, "status_note"),
    sources: readIds(row),
  };
}

/** A row of `pairs-unplaced`. */
export function readUnplacedPair(row: Row): UnplacedPair {
  return {
    usName: readCell(row, "us_name"),
    usState: readCell(row, "us_state"),
    cnName: readCell(row, "cn_name"),
    cnProvince: readCell(row, "cn_province"),
    established: readDate(row, "established"),
    note: readBilingual(row, "note"),
    sources: readIds(row),
  };
}

/** A row of `pair-totals`. */
export function readPairTotal(row: Row): PairTotal {
  return {
    asOf: readDate(row, "as_of"),
    total: readNumber(row, "total_pairs"),
    stateProvince: readNumber(row, "state_province_pairs"),
    city: readNumber(row, "city_pairs"),
    scopeNote: readBilingual(row, "scope_note"),
    basis: readEnum(row, "basis"),
    sources: readIds(row),
  };
}
