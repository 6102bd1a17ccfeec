import type { RecordChange } from "../model/record";
import { readBilingual, readEnum, readId, requireDate } from "./read-rows";
import { readCell, type Row } from "./table";

/** A row of `changes`. */
export function readChange(row: Row): RecordChange {
  return {
    date: requireDate(row, "date"),
    version: readCell(row, "version"),
    table: readCell(row, "table"),
    id: readId(row, "id"),
    change: readEnum(row, "change"),
    note: readBilingual(row, "note"),
  };
}
