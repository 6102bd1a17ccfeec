import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./parse-csv";

let cached: ReadonlySet<string> | undefined;

/** The ids of all events on the timeline, without the cost of the whole record; read once per process. */
export function loadEventIds(): ReadonlySet<string> {
  if (cached) return cached;
  const file = "events.csv";
  const text = readFileSync(join(process.cwd(), "data", file), "utf8");
  const { header, records } = parseCsv(file, text);
  const column = header.indexOf("id");
  cached = new Set(records.map(({ cells }) => cells[column] ?? ""));
  return cached;
}
