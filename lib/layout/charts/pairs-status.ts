import { PAIR_STATUSES, PAIR_TIES } from "@/lib/model/record";
import type {
  StatusCell,
  StatusTable,
} from "@/lib/select/charts/count-statuses";
import { round } from "../round";
import type { ChartSize } from "./plot";
import { binOf, type GridSpot, type TieBin } from "./pairs-by-state";

export interface PlacedCell extends StatusCell, GridSpot {
  readonly x: number;
  readonly y: number;
  readonly bin: TieBin;
}

export interface PlacedStatuses {
  readonly size: ChartSize;
  readonly cell: ChartSize;
  readonly cells: readonly PlacedCell[];
  /** The baselines of the rows' names and the middles of the columns. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const LABELS = { left: 106, top: 24 };
const GAP = 3;

/** Places the cells of a table of statuses in a drawing, shaded by their number of ties. */
export function layoutStatuses(
  table: StatusTable,
  size: ChartSize,
): PlacedStatuses {
  const pitchX = (size.width - LABELS.left) / PAIR_TIES.length;
  const pitchY = (size.height - LABELS.top) / PAIR_STATUSES.length;
  const cell = { width: round(pitchX - GAP), height: round(pitchY - GAP) };
  const cells = table.cells.map((entry, i) => {
    const column = i % PAIR_TIES.length;
    const row = Math.floor(i / PAIR_TIES.length);
    return {
      ...entry,
      state: `${entry.status}-${entry.tie}`,
      column,
      row,
      x: round(LABELS.left + column * pitchX),
      y: round(LABELS.top + row * pitchY),
      bin: binOf(entry.count),
    };
  });
  return {
    size,
    cell,
    cells,
    rows: PAIR_STATUSES.map((_, i) =>
      round(LABELS.top + i * pitchY + cell.height / 2),
    ),
    columns: PAIR_TIES.map((_, i) =>
      round(LABELS.left + i * pitchX + cell.width / 2),
    ),
  };
}
