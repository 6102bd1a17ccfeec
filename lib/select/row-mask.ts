import type { EventColumns } from "../model/event-columns";

/** A byte per row: 1 where its event is among `passing` (ids), else 0; rows that share an id pass together. */
export function maskOf(
  columns: Pick<EventColumns, "length" | "idOf">,
  passing: ReadonlySet<string>,
): Uint8Array {
  const mask = new Uint8Array(columns.length);
  for (let row = 0; row < mask.length; row += 1)
    if (passing.has(columns.idOf(row))) mask[row] = 1;
  return mask;
}

/** A byte per row: 1 for each row that is given, else 0. */
export function maskOfRows(length: number, rows: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(length);
  for (const row of rows) mask[row] = 1;
  return mask;
}

/** How many rows of a mask pass. */
export function countPassing(mask: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < mask.length; row += 1) count += mask[row] ?? 0;
  return count;
}
