import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./parse-csv";

/** The tables whose rows have a page each, by the first part of its address. */
export type PagedTable = "events" | "places" | "actors";

const cached = new Map<PagedTable, ReadonlySet<string>>();

/** The ids of all rows of a table, without the cost of the whole record; read once per process. */
export function loadIds(table: PagedTable): ReadonlySet<string> {
  const ids = cached.get(table) ?? readIds(`${table}.csv`);
  cached.set(table, ids);
  return ids;
}

function readIds(file: string): ReadonlySet<string> {
  const text = readFileSync(join(process.cwd(), "data", file), "utf8");
  const { header, records } = parseCsv(file, text);
  const column = header.indexOf("id");
  return new Set(records.map(({ cells }) => cells[column] ?? ""));
}
