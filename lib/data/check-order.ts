import type { Problem } from "./problem";
import { readCell, type Row, type Table } from "./table";

/**
 * Reports the fewest rows whose removal leaves a table sorted by the `order` of its schema. Rows with another
 * problem (`known`) are left out: a wrong date is not also in the wrong place.
 */
export function checkOrder(table: Table, known: readonly Problem[]): Problem[] {
  const { path, schema } = table.resource;
  const order = schema.order ?? [];
  if (order.length === 0 || !order.every((name) => table.columns.has(name)))
    return [];
  const bad = new Set(
    known.filter(({ file }) => file === path).map(({ line }) => line),
  );
  const rows = table.rows.filter(({ line }) => !bad.has(line));
  const kept = new Set(findLongestRun(rows, order));
  return rows
    .filter((row) => !kept.has(row))
    .map((row) => ({
      file: path,
      line: row.line,
      column: order.join("+"),
      message: `"${order.map((name) => readCell(row, name)).join(" ")}" is out of order`,
    }));
}

interface Link {
  readonly row: Row;
  readonly before: Link | undefined;
}

// The longest sorted subsequence, by patience sorting: `piles[n]` ends the best run of n + 1 rows so far.
function findLongestRun(rows: readonly Row[], order: readonly string[]): Row[] {
  const piles: Link[] = [];
  for (const row of rows) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const top = piles[middle];
      if (top && compareRows(top.row, row, order) <= 0) low = middle + 1;
      else high = middle;
    }
    piles[low] = { row, before: piles[low - 1] };
  }
  const run: Row[] = [];
  for (let link = piles.at(-1); link; link = link.before) run.push(link.row);
  return run;
}

// By text, which is also the order of EDTF dates and of years; blanks last.
function compareRows(a: Row, b: Row, order: readonly string[]): number {
  for (const column of order) {
    const [x, y] = [readCell(a, column), readCell(b, column)];
    if (x === y) continue;
    if (x === "" || y === "") return x === "" ? 1 : -1;
    return x < y ? -1 : 1;
  }
  return 0;
}
