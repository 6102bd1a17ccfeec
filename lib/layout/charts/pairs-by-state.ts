import type {
  PairsByState,
  StatePairs,
} from "@/lib/select/charts/count-pairs-by-state";
import type { ChartSize } from "./plot";
import { round } from "../round";
import { TILE_COLUMNS, TILE_ROWS, US_TILES } from "./us-tile-grid";

/** Lower bounds of the five shades: doubling, so that one large state does not take the scale for itself. */
export const TIE_BINS = [0, 1, 2, 4, 8] as const;
export type TieBin = 0 | 1 | 2 | 3 | 4;

/** A tile on its place, with the code that it shows. */
export interface TileSpot {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly bin: TieBin;
}

export type PlacedTile = StatePairs & TileSpot;

/** A grid of tiles: its size in tiles, where each id stands and what it shows, and the free columns above for the key. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly spotOf: (
    id: string,
  ) => { readonly column: number; readonly row: number } | undefined;
  readonly codeOf: (id: string) => string;
  readonly key: { readonly column: number; readonly width: number };
}

/** The states on their tiles by postal code. */
export const STATE_GRID: TileGrid = {
  columns: TILE_COLUMNS,
  rows: TILE_ROWS,
  spotOf: (id) => US_TILES.get(id),
  codeOf: (id) => id.slice("us-".length).toUpperCase(),
  key: { column: 1.6, width: 6.9 },
};

/** Where a tile stands on its grid, and what else a keyboard's way through the grid asks for. */
export interface GridSpot {
  /** The id of what the tile stands for. */
  readonly state: string;
  readonly column: number;
  readonly row: number;
  readonly selected: boolean;
}

export interface PlacedTiles<Tile = PlacedTile> {
  readonly size: ChartSize;
  readonly tile: ChartSize;
  /** In reading order: by row, then column. */
  readonly tiles: readonly Tile[];
  /** The free place between Alaska and the northeast, for the key. */
  readonly key: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
  };
}

const GAP = 1.5;

/** Places one tile a state and shades it by its number of city ties. */
export function layoutPairsByState(
  pairs: PairsByState,
  size: ChartSize,
): PlacedTiles {
  return layoutTiles(pairs.states, STATE_GRID, size);
}

/** Places one tile a row on a grid and shades it by its number of city ties; rows without a place on it are left out. */
export function layoutTiles<Row extends StatePairs>(
  rows: readonly Row[],
  grid: TileGrid,
  size: ChartSize,
): PlacedTiles<Row & TileSpot> {
  const pitchX = size.width / grid.columns;
  const pitchY = size.height / grid.rows;
  const tiles = rows.flatMap((row) => {
    const at = grid.spotOf(row.state);
    if (!at) return [];
    return [
      {
        ...row,
        column: at.column,
        row: at.row,
        code: grid.codeOf(row.state),
        x: round(at.column * pitchX + GAP / 2),
        y: round(at.row * pitchY + GAP / 2),
        bin: binOf(row.city),
      },
    ];
  });
  return {
    size,
    tile: { width: round(pitchX - GAP), height: round(pitchY - GAP) },
    tiles: tiles.sort((a, b) => a.row - b.row || a.column - b.column),
    key: {
      x: round(grid.key.column * pitchX),
      y: 0,
      width: round(grid.key.width * pitchX),
    },
  };
}

/** The shade of a number of ties: 0 for none to 4 for the most. */
export function binOf(count: number): TieBin {
  return (TIE_BINS.filter((bound) => count >= bound).length - 1) as TieBin;
}

/** The tile that an arrow key leads to: the next in its row or column, else the nearest that way, or null at the edge. */
export function nextTile<Tile extends Pick<GridSpot, "column" | "row">>(
  tiles: readonly Tile[],
  from: Tile,
  [dx, dy]: readonly [number, number],
): Tile | null {
  const ahead = tiles
    .map((tile) => {
      const right = tile.column - from.column;
      const down = tile.row - from.row;
      return {
        tile,
        along: right * dx + down * dy,
        aside: Math.abs(right * dy) + Math.abs(down * dx),
      };
    })
    .filter(({ along }) => along > 0)
    .sort(
      (a, b) =>
        Number(a.aside > 0) - Number(b.aside > 0) ||
        a.along + a.aside - (b.along + b.aside),
    );
  return ahead[0]?.tile ?? null;
}
