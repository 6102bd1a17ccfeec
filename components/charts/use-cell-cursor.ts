import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import {
  stepCell,
  type CellSpot,
  type GridSize,
} from "@/lib/layout/charts/step-cell";

/**
 * A cursor over the cells of a drawing, moved by keys. `cells` are the cell where it stands and, until the focus has
 * gone there, the one it comes from; each is to be drawn as an element that takes the focus.
 */
export function useCellCursor(size: GridSize) {
  const [{ to, from }, setMove] = useState<{ to: CellSpot; from?: CellSpot }>({
    to: { row: 0, column: 0 },
  });
  // The drawing may have become smaller.
  const row = Math.max(0, Math.min(size.rows - 1, to.row));
  const column = Math.max(0, Math.min(size.columns - 1, to.column));
  const at = to.row === row && to.column === column ? to : { row, column };
  const stop = useRef<SVGGElement>(null);
  useEffect(() => {
    if (from) stop.current?.focus();
  }, [to, from]);
  const propsOf = (spot: CellSpot) => ({
    ref: spot === at ? stop : undefined,
    tabIndex: spot === at ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const next = stepCell(spot, event.key, size, event.ctrlKey);
      if (!next) return;
      event.preventDefault();
      if (next.row !== spot.row || next.column !== spot.column)
        setMove({ to: next, from: spot });
    },
  });
  return { cells: from ? [at, from] : [at], propsOf };
}

/** What draws a cursor. */
export type CellCursor = ReturnType<typeof useCellCursor>;
