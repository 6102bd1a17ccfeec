import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** The rows of a table of the record, read here and not by the code under test. */
export function csvRows(table: string): Record<string, string>[] {
  const file = join(__dirname, "../../../../data", `${table}.csv`);
  return parse(readFileSync(file, "utf8"), {
    columns: true,
    skip_empty_lines: true,
  }) as unknown as Record<string, string>[];
}

const parents = new Map(
  csvRows("places").map((row) => [row.id ?? "", row.parent ?? ""]),
);

/** The state that holds a US place, by the parents in places.csv. */
export function stateOf(place: string): string {
  return below("us", place);
}

/** The province-level unit that holds a Chinese place, by the parents in places.csv. */
export function provinceOf(place: string): string {
  return below("cn", place);
}

function below(country: string, place: string): string {
  let at = place;
  for (let up = parents.get(at); up && up !== country; up = parents.get(at))
    at = up;
  return at;
}
