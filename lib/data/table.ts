import type { Resource } from "./data-package";
import type { ParsedCsv } from "./parse-csv";
import type { Problem } from "./problem";

/** A row of a table by the names of its columns, with the line it begins on, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A table as its file has it, columns checked, cells not yet. */
export interface Table {
  readonly resource: Resource;
  /** The columns of the schema that the file has. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly Row[];
  /** First cells of rows that could not be read: nobody is blamed for a reference to them. */
  readonly lost: readonly string[];
}

/** The tables of the record by name. */
export type Tables = ReadonlyMap<string, Table>;

/** The rows of a table by id; a repeated id keeps its first row. */
export function indexRows(
  tables: Tables,
  name: string,
): ReadonlyMap<string, Row> {
  const index = new Map<string, Row>();
  for (const row of tables.get(name)?.rows ?? [])
    if (!index.has(readCell(row, "id"))) index.set(readCell(row, "id"), row);
  return index;
}

/** Runs a check on every row of a table; it answers with `[column, message]` for each thing wrong. */
export function checkRows(
  tables: Tables,
  name: string,
  check: (row: Row) => readonly (readonly [column: string, message: string])[],
): Problem[] {
  const table = tables.get(name);
  if (!table) return [];
  const file = table.resource.path;
  return table.rows.flatMap((row) =>
    check(row).map(([column, message]) => ({
      file,
      line: row.line,
      column,
      message,
    })),
  );
}

/** The text of a cell; empty where the row has none. */
export function readCell(row: Row, column: string): string {
  return row.cells.get(column) ?? "";
}

/** Fits a parsed file to the columns of its schema, and reports columns and rows that do not fit. */
export function shapeTable(
  resource: Resource,
  parsed: ParsedCsv,
): { table: Table; problems: Problem[] } {
  const file = resource.path;
  const names = resource.schema.fields.map((field) => field.name);
  const { header } = parsed;
  const problems = [...parsed.problems, ...checkHeader(file, header, names)];
  const lost = [...parsed.lost];
  const rows: Row[] = [];
  for (const { line, cells } of parsed.records) {
    if (header.length > 0 && cells.length === header.length) {
      rows.push({ line, cells: nameCells(header, cells) });
      continue;
    }
    lost.push(cells[0] ?? "");
    problems.push({ file, line, ...describeWidth(cells, header) });
  }
  const columns = new Set(names.filter((name) => header.includes(name)));
  return { table: { resource, columns, rows, lost }, problems };
}

function nameCells(header: readonly string[], cells: readonly string[]) {
  return new Map(header.map((name, index) => [name, cells[index] ?? ""]));
}

function checkHeader(
  file: string,
  header: readonly string[],
  names: readonly string[],
): Problem[] {
  const wrong = (column: string, message: string) => ({
    file,
    line: 1,
    column,
    message,
  });
  const stray = header
    .filter((name) => !names.includes(name))
    .map((name) => wrong(name || "blank", "a stray column, not in the schema"));
  const repeated = header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => wrong(name, "the column is there twice"));
  const missing = names
    .filter((name) => !header.includes(name))
    .map((name) => wrong(name, "the column is missing"));
  return [...stray, ...repeated, ...missing];
}

function describeWidth(cells: readonly string[], header: readonly string[]) {
  const [found, expected] = [cells.length, header.length];
  if (found === 1 && cells[0] === "")
    return { column: "row", message: "the line is blank" };
  return {
    column: header[found] ?? `cell ${expected + 1}`,
    message: `the row has ${found} cells, the header ${expected}`,
  };
}
