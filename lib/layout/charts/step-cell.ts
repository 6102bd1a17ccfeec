/** A cell of a grid by its row and column, from zero. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns a grid has. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

/** The cell that a key leads to, as far as the grid goes; null for other keys. Home and End go along the row, with `far` to the grid's corners. */
export function stepCell(
  { row, column }: CellSpot,
  key: string,
  { rows, columns }: GridSize,
  far = false,
): CellSpot | null {
  const to = (down: number, along: number): CellSpot => ({
    row: within(row + down, rows),
    column: within(column + along, columns),
  });
  switch (key) {
    case "ArrowLeft":
      return to(0, -1);
    case "ArrowRight":
      return to(0, 1);
    case "ArrowUp":
      return to(-1, 0);
    case "ArrowDown":
      return to(1, 0);
    case "PageUp":
      return to(-PAGE, 0);
    case "PageDown":
      return to(PAGE, 0);
    case "Home":
      return to(far ? -Infinity : 0, -Infinity);
    case "End":
      return to(far ? Infinity : 0, Infinity);
    default:
      return null;
  }
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
