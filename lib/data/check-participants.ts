import type { Problem } from "./problem";
import { checkRows, indexRows, readCell, type Tables } from "./table";

/** Checks that the participants of each event are numbered 1, 2, 3 in the file's order, and that a government stands for its own place. */
export function checkParticipants(tables: Tables): Problem[] {
  return [
    ...checkTable(tables, "event-actors"),
    ...checkTable(tables, "event-actors-outside"),
  ];
}

function checkTable(tables: Tables, name: string): Problem[] {
  const actors = indexRows(tables, "actors");
  const counts = new Map<string, number>();
  return checkRows(tables, name, (row) => {
    const event = readCell(row, "event");
    const position = readCell(row, "position");
    const expected = (counts.get(event) ?? 0) + 1;
    // One gap is one problem: counting goes on from what the row says.
    counts.set(event, Number(position) || expected);
    const wrong: [string, string][] = [];
    if (/^\d+$/.test(position) && Number(position) !== expected)
      wrong.push(["position", `${position} where ${expected} was expected`]);
    const actor = actors.get(readCell(row, "actor"));
    return actor
      ? [
          ...wrong,
          ...checkGovernment(
            readCell(actor, "id"),
            readCell(row, "represents"),
          ),
        ]
      : wrong;
  });
}

// Governments of the two countries stand for no place below the national level.
function checkGovernment(
  actor: string,
  represents: string,
): [string, string][] {
  if (!actor.startsWith("gov-")) return [];
  const place = actor.slice("gov-".length);
  const isNational = !place.includes("-");
  if (represents === (isNational ? "" : place)) return [];
  return [
    [
      "represents",
      isNational
        ? `"${represents}" for a national government, which stands for no place`
        : `"${represents}" where ${actor} stands for "${place}"`,
    ],
  ];
}
