import { parseEdtf } from "../time/parse-edtf";
import { checkEnd } from "./check-events";
import type { Problem } from "./problem";
import { checkRows, indexRows, readCell, type Row, type Tables } from "./table";

/** Checks that terms of heads of state end after they start and do not overlap, and that nobody is called head of state outside a term. */
export function checkTerms(tables: Tables): Problem[] {
  const terms = tables.get("bands")?.rows ?? [];
  return [
    ...checkRows(tables, "bands", (row) => [
      ...checkEnd(row, "start", "end"),
      ...checkOverlap(row, terms),
    ]),
    ...checkRoles(tables, terms, "event-actors", "events"),
    ...checkRoles(tables, terms, "event-actors-outside", "events-outside"),
  ];
}

function checkOverlap(row: Row, terms: readonly Row[]): [string, string][] {
  const start = parseEdtf(readCell(row, "start"))?.start ?? Infinity;
  const other = terms.find(
    (term) =>
      term.line < row.line &&
      readCell(term, "country") === readCell(row, "country") &&
      endOf(term) > start,
  );
  return other
    ? [["start", `the term before, on line ${other.line}, ends later`]]
    : [];
}

function endOf(term: Row): number {
  return parseEdtf(readCell(term, "end"))?.start ?? Infinity;
}

function checkRoles(
  tables: Tables,
  terms: readonly Row[],
  participants: string,
  events: string,
): Problem[] {
  const byId = indexRows(tables, events);
  const offices = new Set(terms.map((term) => readCell(term, "office")));
  return checkRows(tables, participants, (row) => {
    // A role may say how: "President of China (by letter)".
    const office = readCell(row, "role").replace(/ \([^)]*\)$/, "");
    const event = byId.get(readCell(row, "event"));
    if (!event || !offices.has(office)) return [];
    const [first, last] = [
      parseEdtf(readCell(event, "date")),
      parseEdtf(readCell(event, "end_date")),
    ];
    if (!first) return [];
    const actor = readCell(row, "actor");
    const served = terms.some(
      (term) =>
        readCell(term, "actor") === actor &&
        readCell(term, "office") === office &&
        (parseEdtf(readCell(term, "start"))?.start ?? -Infinity) <
          (last ?? first).end &&
        // The last day of a term is the first of the next.
        (parseEdtf(readCell(term, "end"))?.end ?? Infinity) > first.start,
    );
    return served
      ? []
      : [
          [
            "role",
            `${actor} was not "${office}" on ${readCell(event, "date")}`,
          ],
        ];
  });
}
