import { parseEdtf } from "../time/parse-edtf";
import { RECORD_END, RECORD_START } from "../time/record-window";
import type { Problem } from "./problem";
import { checkRows, readCell, type Row, type Tables } from "./table";

/** Checks that events end after they start, and lie inside or outside 1979–2024 as their table says. */
export function checkEvents(tables: Tables): Problem[] {
  return [
    ...checkRows(tables, "events", (row) => [
      ...checkEnd(row, "date", "end_date"),
      ...checkInside(row),
    ]),
    ...checkRows(tables, "events-outside", (row) => [
      ...checkEnd(row, "date", "end_date"),
      ...checkOutside(row),
    ]),
  ];
}

/** Whether the end of a row is after its start: `[column, message]` where it is not. */
export function checkEnd(
  row: Row,
  startColumn: string,
  endColumn: string,
): [string, string][] {
  const [start, end] = [readCell(row, startColumn), readCell(row, endColumn)];
  const [first, last] = [parseEdtf(start), parseEdtf(end)];
  if (!first || !last) return [];
  if (last.start < first.start)
    return [[endColumn, `"${end}" is before the ${startColumn} "${start}"`]];
  return [];
}

function checkInside(row: Row): [string, string][] {
  return ["date", "end_date"].flatMap((column): [string, string][] => {
    const date = parseEdtf(readCell(row, column));
    if (!date || (date.start >= RECORD_START && date.end <= RECORD_END))
      return [];
    return [
      [
        column,
        `"${date.edtf}" is outside 1979–2024; it belongs in events-outside.csv`,
      ],
    ];
  });
}

function checkOutside(row: Row): [string, string][] {
  const date = parseEdtf(readCell(row, "date"));
  if (!date || date.end <= RECORD_START || date.start >= RECORD_END) return [];
  return [
    ["date", `"${date.edtf}" is within 1979–2024; it belongs in events.csv`],
  ];
}
