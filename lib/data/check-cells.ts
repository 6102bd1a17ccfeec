import { parseEdtf } from "../time/parse-edtf";
import { OPEN } from "../time/range-end";
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
  const checks = table.resource.schema.fields
    .filter(({ name }) => table.columns.has(name))
    .map((field) => ({ column: field.name, check: makeCheck(field) }));
  return table.rows.flatMap((row) =>
    checks.flatMap(({ column, check }) =>
      check(readCell(row, column)).map((message) => ({
        file,
        line: row.line,
        column,
        message,
      })),
    ),
  );
}

/** The parts of a list cell; a blank cell has none. */
export function splitList(field: Field, cell: string): string[] {
  return cell === "" ? [] : cell.split(field.delimiter ?? ";");
}

type Check = (cell: string) => readonly string[];

function makeCheck(field: Field): Check {
  const checkValue = makeValueCheck(field);
  return (cell) => {
    const wrong = checkText(cell);
    if (wrong.length > 0) return wrong;
    return cell === "" ? checkBlank(field) : checkValue(cell);
  };
}

function makeValueCheck(field: Field): Check {
  const { type } = field;
  const mayBeOpen = field.dateFormat === "edtf-level-1-range-end";
  if (field.dateFormat)
    return (cell) =>
      parseEdtf(cell) || (cell === OPEN && mayBeOpen)
        ? []
        : [`"${cell}" is not an EDTF level 1 date`];
  if (type === "list") return (cell) => checkList(field, cell);
  if (type !== "string") return (cell) => checkNumber(field, type, cell);
  const { enum: values, pattern } = field.constraints ?? {};
  const form = new RegExp(pattern ?? "", "u");
  return (cell) => {
    if (values && !values.includes(cell))
      return [`"${cell}" is none of ${values.join(", ")}`];
    return form.test(cell)
      ? []
      : [`"${cell}" does not have the form ${pattern}`];
  };
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
