/** @jest-environment node */
import { layoutTiles } from "@/lib/layout/charts/pairs-by-state";
import { provinceGrid } from "@/lib/layout/charts/province-grid";
import { layoutStatuses } from "@/lib/layout/charts/pairs-status";
import { chinesePairs } from "@/lib/messages/pairs-chinese";
import { englishPairs } from "@/lib/messages/pairs-english";
import { countRegionTies } from "@/lib/select/charts/count-region-ties";
import { countStatuses } from "@/lib/select/charts/count-statuses";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { readRecord } from "../../../fixtures/read-record";
import { pairsScopeOf } from "../../select/charts/pairs-scope-of";

const data = pickPairsData(readRecord(), "en");
const { regions } = countRegionTies(data, pairsScopeOf(data), "provinces");
const SIZE = { width: 340, height: 280 };

describe("provinceGrid()", () => {
  it.each([englishPairs, chinesePairs])(
    "has a tile for every province-level unit of the record, each on a place and with a code of its own ($locale)",
    ({ pairs }) => {
      const { tiles } = layoutTiles(
        regions,
        provinceGrid(pairs.provinceCode),
        SIZE,
      );
      expect(tiles.map(({ state }) => state).sort()).toEqual(
        regions.map(({ state }) => state).sort(),
      );
      for (const key of ["code", "place"] as const) {
        const values = tiles.map((tile) =>
          key === "code" ? tile.code : `${tile.column} ${tile.row}`,
        );
        expect(new Set(values).size).toBe(tiles.length);
      }
    },
  );

  it("leaves the key its room", () => {
    const { tiles, key, tile } = layoutTiles(
      regions,
      provinceGrid((code) => code),
      SIZE,
    );
    for (const { x, y } of tiles)
      expect(x >= key.x + key.width || y >= 2 * tile.height - 12).toBe(true);
  });
});

describe("layoutStatuses()", () => {
  it("places its cells in the drawing, none over another", () => {
    const placed = layoutStatuses(
      countStatuses(data, pairsScopeOf(data)),
      SIZE,
    );
    const spots = placed.cells.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(12);
    for (const { x, y } of placed.cells) {
      expect(x + placed.cell.width).toBeLessThanOrEqual(SIZE.width);
      expect(y + placed.cell.height).toBeLessThanOrEqual(SIZE.height);
    }
  });
});
