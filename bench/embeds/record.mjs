// What an embed of another library is sent: of the record, only what its picture takes.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { recordEvents } from "../record-events.mjs";

/** The whole record as a timeline takes it: date, end, kind, title, as rows without names. */
export function timelineRows() {
  return recordEvents().map(({ id, start, end, kind, title }) => [
    id,
    start,
    end,
    kind,
    title,
  ]);
}

/** The dates at which sister ties known to a date were made, in order: what the growth of pairs is counted from. */
export function tieDates() {
  const file = new URL("../../data/pairs.csv", import.meta.url);
  return parse(readFileSync(file), { columns: true, bom: true })
    .filter(({ tie, established }) => tie === "sister" && established)
    .map(({ established }) => established)
    .sort();
}
