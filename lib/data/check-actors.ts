import type { Problem } from "./problem";
import { checkRows, indexRows, readCell, type Tables } from "./table";

/** Checks that governments, and they alone, are named `gov-` and the id of a place of the same country. */
export function checkActors(tables: Tables): Problem[] {
  const places = indexRows(tables, "places");
  const lost = new Set(tables.get("places")?.lost);
  return checkRows(tables, "actors", (row) => {
    const [id, kind] = [readCell(row, "id"), readCell(row, "kind")];
    const isGovernment = kind !== "person" && kind !== "organization";
    if (isGovernment !== id.startsWith("gov-"))
      return [
        [
          "id",
          isGovernment
            ? `a government is named gov- and its place, not "${id}"`
            : `"${id}" is named as a government but is of kind ${kind}`,
        ],
      ];
    if (!isGovernment || lost.has(id.slice(4))) return [];
    const place = places.get(id.slice(4));
    if (!place) return [["id", `"${id.slice(4)}" is no id of places`]];
    return readCell(place, "country") === readCell(row, "country")
      ? []
      : [
          [
            "country",
            `"${readCell(row, "country")}" where the place is in "${readCell(place, "country")}"`,
          ],
        ];
  });
}
