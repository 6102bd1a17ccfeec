import { checkEnd } from "./check-events";
import type { Problem } from "./problem";
import { checkRows, indexRows, readCell, type Row, type Tables } from "./table";

const PROVINCE_LEVEL = ["province", "municipality", "autonomous-region"];

/**
 * Checks that a pair is named for its places, has one in each country, has the level that follows from them, and ends
 * after it began, if it has ended at all.
 */
export function checkPairs(tables: Tables): Problem[] {
  const places = indexRows(tables, "places");
  return checkRows(tables, "pairs", (row) => {
    const wrong = [
      ...checkEnd(row, "established", "ended"),
      ...checkStatus(row),
    ];
    const [us, cn] = [readCell(row, "us_place"), readCell(row, "cn_place")];
    const id = readCell(row, "id");
    if (id !== `${us}--${cn}`)
      wrong.push(["id", `"${id}" where "${us}--${cn}" was expected`]);
    const [usPlace, cnPlace] = [places.get(us), places.get(cn)];
    if (!usPlace || !cnPlace) return wrong;
    if (readCell(usPlace, "country") !== "US")
      wrong.push(["us_place", `"${us}" is not in the United States`]);
    if (readCell(cnPlace, "country") !== "CN")
      wrong.push(["cn_place", `"${cn}" is not in China`]);
    const isStateProvince =
      readCell(usPlace, "kind") === "state" &&
      PROVINCE_LEVEL.includes(readCell(cnPlace, "kind"));
    const expected = isStateProvince ? "state-province" : "city";
    const level = readCell(row, "level");
    if (level !== expected)
      wrong.push([
        "level",
        `"${level}" where the two places make it "${expected}"`,
      ]);
    return wrong;
  });
}

function checkStatus(row: Row): [string, string][] {
  const [ended, status] = [readCell(row, "ended"), readCell(row, "status")];
  return ended === "" || status === "ended"
    ? []
    : [["ended", `"${ended}" for a tie whose status is "${status}"`]];
}
