import type { Problem } from "./problem";
import { checkRows, indexRows, readCell, type Row, type Tables } from "./table";

const STATE_TABLES = [
  "state-exports",
  "state-exports-uscbc",
  "state-ranks",
  "state-ranks-uscbc",
];

/** Checks that every place but a country lies within another of its country, without circles, and that states of the trade tables are states. */
export function checkPlaces(tables: Tables): Problem[] {
  const places = indexRows(tables, "places");
  return [
    ...checkRows(tables, "places", (row) => checkParent(row, places)),
    ...STATE_TABLES.flatMap((name) =>
      checkRows(tables, name, (row) => checkState(row, places)),
    ),
  ];
}

function checkParent(
  row: Row,
  places: ReadonlyMap<string, Row>,
): [string, string][] {
  const parent = readCell(row, "parent");
  const isCountry = readCell(row, "kind") === "country";
  if (isCountry)
    return parent === ""
      ? []
      : [
          [
            "parent",
            `a country lies within no other place, "${parent}" is given`,
          ],
        ];
  if (parent === "")
    return [["parent", "a place that is no country needs the place around it"]];
  const around = places.get(parent);
  if (!around) return [];
  const country = readCell(row, "country");
  if (readCell(around, "country") !== country)
    return [["parent", `"${parent}" is not in ${country}`]];
  return isCircle(readCell(row, "id"), places)
    ? [["parent", `"${parent}" leads back to the place itself`]]
    : [];
}

function isCircle(id: string, places: ReadonlyMap<string, Row>): boolean {
  const seen = new Set<string>();
  for (
    let row = places.get(id);
    row;
    row = places.get(readCell(row, "parent"))
  ) {
    const parent = readCell(row, "parent");
    if (parent === id) return true;
    if (seen.has(parent)) return false;
    seen.add(parent);
  }
  return false;
}

// The District of Columbia is a district, but stands beside the states.
function checkState(
  row: Row,
  places: ReadonlyMap<string, Row>,
): [string, string][] {
  const state = readCell(row, "state");
  const place = places.get(state);
  if (!place || readCell(place, "parent") === "us") return [];
  return [["state", `"${state}" is not a US state`]];
}
