import type { TableSchema } from "./data-package";
import type { Problem } from "./problem";
import { readCell, type Table } from "./table";

/** Reports rows that repeat an id, a key or another row as a whole. */
export function checkKeys(table: Table): Problem[] {
  const repeats = listKeys(table.resource.schema)
    .filter((key) => key.every((column) => table.columns.has(column)))
    .flatMap((key) => findRepeats(table, key));
  const known = new Set(repeats.map(({ line }) => line));
  const copies = findRepeats(table, [...table.columns])
    .filter(({ line }) => !known.has(line))
    .map((problem) => ({ ...problem, column: "row" }));
  return [...repeats, ...copies];
}

function listKeys(schema: TableSchema): (readonly string[])[] {
  const { primaryKey = [], uniqueKeys = [], fields } = schema;
  const keys = [
    typeof primaryKey === "string" ? [primaryKey] : primaryKey,
    ...uniqueKeys,
    ...fields
      .filter(({ constraints }) => constraints?.unique)
      .map(({ name }) => [name]),
  ].filter((key) => key.length > 0);
  const distinct = new Map(keys.map((key) => [key.join(), key]));
  return [...distinct.values()];
}

function findRepeats(table: Table, key: readonly string[]): Problem[] {
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const values = key.map((column) => readCell(row, column));
    const first = lines.get(JSON.stringify(values));
    if (first === undefined) lines.set(JSON.stringify(values), row.line);
    else if (values.some((value) => value !== ""))
      problems.push({
        file: table.resource.path,
        line: row.line,
        column: key.join("+"),
        message:
          key.length === table.columns.size
            ? `the row repeats line ${first}`
            : `"${values.join(" ")}" is on line ${first} already`,
      });
  }
  return problems;
}
