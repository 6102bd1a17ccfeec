import type { EventColumns } from "../../model/event-columns";
import { countMembers, type MemberRange } from "./members";
import { stackCells, type Cell, type CellRoom } from "./stack-cells";
import { cellMiddle, type WorldCluster, type WorldMark } from "./world-marks";

/** The narrow marks and the clusters of a lane, or of a part of it, in order. */
export interface Stretch {
  readonly marks: readonly WorldMark[];
  readonly clusters: readonly WorldCluster[];
}

/** Cells with what is in them: marks, or ranges of rows. */
export interface Gathered {
  readonly cells: (Cell & { readonly ranges: readonly MemberRange[] })[];
  readonly marks: readonly WorldMark[];
}

export interface StretchRoom extends CellRoom {
  readonly columns: EventColumns;
  /** Wide marks that a cell's cluster must take. */
  readonly homelessAt: (cell: number) => readonly WorldMark[];
}

/** Stacks cells and makes clusters of what finds no room; each mark, range and homeless row comes out once. */
export function settleCells(
  { cells, marks }: Gathered,
  room: StretchRoom,
): Stretch {
  const outcomes = stackCells(cells, marks, room);
  const placed: WorldMark[] = [];
  const rows = new Map<number, number[]>();
  cells.forEach((own, index) => {
    const outcome = outcomes[index];
    const home =
      outcome === "before"
        ? index - 1
        : outcome === "after"
          ? index + 1
          : index;
    for (let at = own.from; at < own.to; at += 1) {
      const mark = marks[at] as WorldMark;
      if (outcome === "placed") placed.push(mark);
      else addTo(rows, home, mark.row);
    }
  });
  const clusters: WorldCluster[] = [];
  cells.forEach(({ cell, ranges }, index) => {
    if (outcomes[index] !== "cluster") return;
    const wide = room.homelessAt(cell);
    const members = {
      rows: [...(rows.get(index) ?? []), ...wide.map(({ row }) => row)],
      ranges,
    };
    const count = countMembers(members);
    clusters.push({ cell, x: cellMiddle(cell), members, count, known: null });
  });
  return { marks: placed, clusters };
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
