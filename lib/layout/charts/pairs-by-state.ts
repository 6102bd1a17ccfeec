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

export interface PlacedTile extends StatePairs {
  /** The postal code that the tile shows. */
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly bin: TieBin;
}

export interface PlacedTiles {
  readonly size: ChartSize;
  readonly tile: ChartSize;
  /** In reading order: by row, then column. */
  readonly tiles: readonly PlacedTile[];
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
  const pitchX = size.width / TILE_COLUMNS;
  const pitchY = size.height / TILE_ROWS;
  const tiles = pairs.states.flatMap((state) => {
    const at = US_TILES.get(state.state);
    if (!at) return [];
    return [
      {
        ...state,
        ...at,
        code: state.state.slice("us-".length).toUpperCase(),
        x: round(at.column * pitchX + GAP / 2),
        y: round(at.row * pitchY + GAP / 2),
        bin: binOf(state.city),
      },
    ];
  });
  return {
    size,
    tile: { width: round(pitchX - GAP), height: round(pitchY - GAP) },
    tiles: tiles.sort((a, b) => a.row - b.row || a.column - b.column),
    key: { x: round(1.6 * pitchX), y: 0, width: round(6.9 * pitchX) },
  };
}

/** The shade of a number of ties: 0 for none to 4 for the most. */
export function binOf(count: number): TieBin {
  return (TIE_BINS.filter((bound) => count >= bound).length - 1) as TieBin;
}

/** The tile that an arrow key leads to: the next in its row or column, else the nearest that way, or null at the edge. */
export function nextTile(
  tiles: readonly PlacedTile[],
  from: PlacedTile,
  [dx, dy]: readonly [number, number],
): PlacedTile | null {
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
