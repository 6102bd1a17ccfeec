// The record's events as the peers take them: dates, a title, a kind to group by, and the actors.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** Every event of the record in its order, with EDTF dates and the ids of its actors. */
export function recordEvents() {
  const actors = new Map();
  for (const { event, actor } of rows("event-actors"))
    actors.set(event, [...(actors.get(event) ?? []), actor]);
  return rows("events").map((row) => ({
    id: row.id,
    start: row.date,
    end: row.end_date || null,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    actors: actors.get(row.id) ?? [],
  }));
}

/** The name of an actor in English. */
export function actorName(id) {
  return rows("actors").find((row) => row.id === id).name;
}

function rows(table) {
  const file = new URL(`../data/${table}.csv`, import.meta.url);
  return parse(readFileSync(file), { columns: true, bom: true });
}
