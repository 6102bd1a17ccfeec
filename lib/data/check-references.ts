import { splitList } from "./check-cells";
import type { Problem } from "./problem";
import { readCell, type Table, type Tables } from "./table";

/** Reports every cell that names an id which the table it refers to does not have. */
export function checkReferences(tables: Tables): Problem[] {
  const idsOf = (name: string, column: string) =>
    collectIds(tables.get(name), column);
  return [...tables.values()].flatMap((table) => {
    const { name, path, schema } = table.resource;
    const links = [
      ...(schema.foreignKeys ?? []).map(({ fields: [column], reference }) => ({
        column,
        target: reference.resource ?? name,
        ids: idsOf(reference.resource ?? name, reference.fields[0]),
        split: (cell: string) => (cell === "" ? [] : [cell]),
      })),
      ...schema.fields.flatMap((field) =>
        field.references
          ? {
              column: field.name,
              target: field.references.resource,
              ids: idsOf(field.references.resource, field.references.fields),
              split: (cell: string) => splitList(field, cell),
            }
          : [],
      ),
    ];
    return table.rows.flatMap((row) =>
      links.flatMap(({ column, target, ids: known, split }) =>
        split(readCell(row, column))
          .filter((id) => id !== "" && !known.has(id))
          .map((id) => ({
            file: path,
            line: row.line,
            column,
            message: `"${id}" is no id of ${target}`,
          })),
      ),
    );
  });
}

function collectIds(
  table: Table | undefined,
  column: string,
): ReadonlySet<string> {
  if (!table) return new Set();
  return new Set([
    ...table.rows.map((row) => readCell(row, column)),
    ...table.lost,
  ]);
}
