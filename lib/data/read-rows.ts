import type { Bilingual } from "../model/bilingual";
import type { FuzzyDate } from "../model/fuzzy-date";
import { requireEdtf } from "../time/parse-edtf";
import { requireRangeEnd } from "../time/range-end";
import { readCell, type Row } from "./table";

// Readers of cells that were checked before: they trust the schema.

/** A text in both languages, from a column and its `_zh` twin. */
export function readBilingual(row: Row, column: string): Bilingual {
  return { en: readCell(row, column), zh: readCell(row, `${column}_zh`) };
}

/** An id, or null where the cell is blank. */
export function readId(row: Row, column: string): string | null {
  return readCell(row, column) || null;
}

/** The ids of a list cell. */
export function readIds(row: Row, column = "sources"): readonly string[] {
  return readCell(row, column).split(";");
}

/** A number, or null where the cell is blank. */
export function readNumber(row: Row, column: string): number | null {
  const cell = readCell(row, column);
  return cell === "" ? null : Number(cell);
}

/** A number of a required cell. */
export function requireNumber(row: Row, column: string): number {
  return Number(readCell(row, column));
}

/** A date, or null where the cell is blank. */
export function readDate(row: Row, column: string): FuzzyDate | null {
  const cell = readCell(row, column);
  return cell === "" ? null : requireEdtf(cell);
}

/** The end of a range, which may be open, or null where the cell is blank. */
export function readRangeEnd(row: Row, column: string): FuzzyDate | null {
  const cell = readCell(row, column);
  return cell === "" ? null : requireRangeEnd(cell);
}

/** A date of a required cell. */
export function requireDate(row: Row, column: string): FuzzyDate {
  return requireEdtf(readCell(row, column));
}

/** One of the values that the schema allows for a column. */
export function readEnum<T extends string>(row: Row, column: string): T {
  return readCell(row, column) as T;
}
