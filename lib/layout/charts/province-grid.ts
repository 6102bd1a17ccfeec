import {
  PROVINCE_COLUMNS,
  PROVINCE_ROWS,
  PROVINCE_TILES,
} from "./cn-tile-grid";
import type { TileGrid } from "./pairs-by-state";

/** The province-level units on their tiles; `say` is what a tile shows for a code of GB/T 2260. */
export function provinceGrid(say: (code: string) => string): TileGrid {
  return {
    columns: PROVINCE_COLUMNS,
    rows: PROVINCE_ROWS,
    spotOf: (id) => PROVINCE_TILES.get(id),
    codeOf: (id) => say(PROVINCE_TILES.get(id)?.code ?? ""),
    key: { column: 0, width: 6.8 },
  };
}
