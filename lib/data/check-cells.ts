import { parseEdtf } from "../time/parse-edtf";
import type { Field } from "./data-package";
import type { Problem } from "./problem";
import { readCell, type Table } from "./table";

const NUMBERS = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
} as const;

// UTF-8 that was read as Windows-1252 and saved again: an é has become "Ã©", a dash "â€“".
const TWICE_ENCODED = /[ÂÃ][\u0080-\u00bf]|â€/;

/** Checks every cell of a table against its field: encoding, blanks, type, constraints. */
export function checkCells(table: Table): Problem[] {
  const file = table.resource.path;
  const fields = table.resource.schema.fields.filter(({ name }) =>
    table.columns.has(name),
  );
  return table.rows.flatMap((row) =>
    fields.flatMap((field) =>
      checkCell(field, readCell(row, field.name)).map((message) => ({
        file,
        line: row.line,
        column: field.name,
        message,
      })),
    ),
  );
}

/** The parts of a list cell; a blank cell has none. */
export function splitList(field: Field, cell: string): string[] {
  return cell === "" ? [] : cell.split(field.delimiter ?? ";");
}

function checkCell(field: Field, cell: string): string[] {
  const text = checkText(cell);
  if (text.length > 0) return text;
  if (cell === "") return checkBlank(field);
  if (field.dateFormat)
    return parseEdtf(cell) ? [] : [`"${cell}" is not an EDTF level 1 date`];
  if (field.type === "list") return checkList(field, cell);
  if (field.type === "string") return checkString(field, cell);
  return checkNumber(field, field.type, cell);
}

function checkText(cell: string): string[] {
  if (cell.includes("\ufffd"))
    return ["the encoding is wrong: bytes that are not UTF-8"];
  if (TWICE_ENCODED.test(cell))
    return [`the encoding is wrong: "${cell}" looks encoded twice`];
  if (cell !== cell.trim()) return [`"${cell}" has white space at its edge`];
  return [];
}

function checkBlank(field: Field): string[] {
  if (!field.constraints?.required) return [];
  return field.references
    ? [`at least one id of ${field.references.resource} is required`]
    : ["a value is required"];
}

function checkList(field: Field, cell: string): string[] {
  const parts = splitList(field, cell);
  return parts.flatMap((part, index) => {
    if (part === "") return ["the list has a blank part"];
    if (part !== part.trim()) return [`"${part}" has white space at its edge`];
    return parts.indexOf(part) === index
      ? []
      : [`"${part}" is in the list twice`];
  });
}

function checkString(field: Field, cell: string): string[] {
  const { enum: values, pattern } = field.constraints ?? {};
  if (values && !values.includes(cell))
    return [`"${cell}" is none of ${values.join(", ")}`];
  if (pattern !== undefined && !new RegExp(pattern, "u").test(cell))
    return [`"${cell}" does not have the form ${pattern}`];
  return [];
}

function checkNumber(
  field: Field,
  type: keyof typeof NUMBERS,
  cell: string,
): string[] {
  if (!NUMBERS[type].test(cell))
    return [`"${cell}" is not ${type === "integer" ? "an" : "a"} ${type}`];
  const { minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  if (Number(cell) < minimum) return [`${cell} is below ${minimum}`];
  if (Number(cell) > maximum) return [`${cell} is above ${maximum}`];
  return [];
}
