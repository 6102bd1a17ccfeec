import type {
  MatrixCell,
  MatrixHead,
  PairsMatrix,
} from "@/lib/select/charts/count-pairs-matrix";
import { binOf, type TieBin } from "./pairs-by-state";
import type { ChartSize } from "./plot";
import { textWidth } from "./text-width";

/** Something in the grid that an arrow key leads to; headers have the column or the row -1. */
interface GridSpot {
  /** Its name in the grid. */
  readonly key: string;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedHead extends MatrixHead, GridSpot {}

export interface PlacedCell extends MatrixCell, GridSpot {
  readonly stateName: string;
  readonly provinceName: string;
  /** Friendship and other ties. */
  readonly beside: number;
  /** The shade of the number of sister ties. */
  readonly bin: TieBin;
  readonly lit: boolean;
}

export interface PlacedMatrix {
  /** One cell. */
  readonly cell: ChartSize;
  /** All cells, without headers. */
  readonly body: ChartSize;
  /** Width of the column of states, height of the row of provinces. */
  readonly rowHeads: number;
  readonly columnHeads: number;
  /** Coordinates along the own header: a state's `y`, a province's `x`. */
  readonly states: readonly PlacedHead[];
  readonly provinces: readonly PlacedHead[];
  /** By row, then column. */
  readonly cells: readonly PlacedCell[];
}

const CELL: ChartSize = { width: 32, height: 26 };
const TEXT = 12.5;

/** Places the matrix: states down, province-level units across, each in the order given. */
export function layoutPairsMatrix(matrix: PairsMatrix): PlacedMatrix {
  const states = matrix.states.map((head, row) => ({
    ...head,
    ...spotOf(head.id, -1, row),
  }));
  const provinces = matrix.provinces.map((head, column) => ({
    ...head,
    ...spotOf(head.id, column, -1),
  }));
  const rows = new Map(states.map((head) => [head.id, head]));
  const columns = new Map(provinces.map((head) => [head.id, head]));
  const cells = matrix.cells.flatMap((cell) => {
    const row = rows.get(cell.state);
    const column = columns.get(cell.province);
    if (!row || !column) return [];
    return [
      {
        ...cell,
        ...spotOf(`${cell.state}--${cell.province}`, column.column, row.row),
        stateName: row.name,
        provinceName: column.name,
        beside: cell.friendship + cell.other,
        bin: binOf(cell.sister),
        lit: cell.left > 0,
      },
    ];
  });
  return {
    cell: CELL,
    body: {
      width: provinces.length * CELL.width,
      height: states.length * CELL.height,
    },
    rowHeads: widest(states) + 44,
    columnHeads: widest(provinces) + 42,
    states,
    provinces,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function spotOf(key: string, column: number, row: number): GridSpot {
  return {
    key,
    column,
    row,
    x: Math.max(column, 0) * CELL.width,
    y: Math.max(row, 0) * CELL.height,
  };
}

function widest(heads: readonly MatrixHead[]): number {
  return Math.ceil(
    Math.max(0, ...heads.map(({ name }) => textWidth(name, TEXT))),
  );
}
