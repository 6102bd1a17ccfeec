import type { DataPackage } from "./data-package";
import type { Problem } from "./problem";
import { checkRows, indexRows, readCell, type Row, type Tables } from "./table";

/** Checks that changes name what is there (or, when it was removed last, is no longer), and no version to come. */
export function checkChanges(
  tables: Tables,
  { version, resources }: DataPackage,
): Problem[] {
  const names = new Set(resources.map(({ name }) => name));
  const last = new Map<string, Row>();
  for (const row of tables.get("changes")?.rows ?? [])
    last.set(keyOf(row), row);
  return checkRows(tables, "changes", (row) => [
    ...checkVersion(row, version),
    ...(last.get(keyOf(row)) === row ? checkState(row, tables, names) : []),
  ]);
}

function keyOf(row: Row): string {
  return `${readCell(row, "table")} ${readCell(row, "id")}`;
}

function checkVersion(row: Row, version: string): [string, string][] {
  const named = readCell(row, "version");
  return named > version
    ? [["version", `${named} is later than the record's own, ${version}`]]
    : [];
}

function checkState(
  row: Row,
  tables: Tables,
  names: ReadonlySet<string>,
): [string, string][] {
  const [name, id] = [readCell(row, "table"), readCell(row, "id")];
  const removed = readCell(row, "change") === "removed";
  if (id === "" || !names.has(name)) {
    if (names.has(name) !== removed) return [];
    return removed
      ? [["table", `"${name}" was removed, but is there`]]
      : [["table", `"${name}" is no table of the record`]];
  }
  const table = tables.get(name);
  if (!table || table.lost.includes(id)) return [];
  if (indexRows(tables, name).has(id) !== removed) return [];
  return removed
    ? [["id", `"${id}" was removed from ${name}, but is there`]]
    : [["id", `no "${id}" in ${name}`]];
}
