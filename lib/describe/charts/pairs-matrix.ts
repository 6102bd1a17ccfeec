import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { PairsMatrix } from "@/lib/select/charts/count-pairs-matrix";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { ChartDescription, ChartTable } from "./chart-description";
import { columns, numberCell, placesOf, sayAsOf } from "./chart-words";
import {
  leadersOf,
  sayFilters,
  sayNoTies,
  saySource,
  saySubtitle,
  sayTies,
} from "./pairs-chart-parts";

/** What the matrix of states and province-level units says in words. */
export function describePairsMatrix(
  matrix: PairsMatrix,
  scope: ChartScope,
  data: PairsData,
  messages: PairsMessages,
): ChartDescription {
  const words = messages.pairsCharts.matrix;
  const ties = sayTies(scope, messages);
  return {
    title:
      matrix.left.length === 0
        ? sayNoTies(scope, messages)
        : sayTitle(matrix, scope, messages),
    subtitle: saySubtitle(words.what(ties), scope, messages),
    description: words.description,
    reach: words.reach,
    notes: [words.note, ...sayFilters(scope, matrix.undatedLeftOut, messages)],
    source: { text: saySource(data, messages), links: [] },
    asOf: sayAsOf(data, messages),
    tables: [matrixTable(matrix, ties, messages)],
    // Without a tie of the chosen place, the rest is still how a reader gets to another.
    empty: matrix.cells.length === 0,
  };
}

function sayTitle(
  { states, provinces, cells, left }: PairsMatrix,
  scope: ChartScope,
  messages: PairsMessages,
): string {
  const words = messages.pairsCharts.matrix;
  const lit = states.filter((head) => head.lit).map(({ id }) => id);
  const district = lit.includes("us-dc");
  const title = words.title(
    left.length,
    sayTies(scope, messages),
    lit.length - (district ? 1 : 0),
    district,
    provinces.filter((head) => head.lit).length,
    placesOf(scope),
  );
  const { leaders, count } = leadersOf(
    cells.filter((cell) => cell.left > 0),
    (cell) => cell.left,
  );
  if (leaders.length === 0 || count === 1) return title;
  const names = new Map(
    [...states, ...provinces].map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    title +
    words.most(
      leaders.map(
        ({ state, province }) => [nameOf(state), nameOf(province)] as const,
      ),
      count,
    )
  );
}

function matrixTable(
  { states, provinces, cells }: PairsMatrix,
  ties: string,
  messages: PairsMessages,
): ChartTable {
  const words = messages.pairsCharts.matrix;
  const rank = new Map(
    [...states, ...provinces].map(({ id, name }, i) => [id, { name, i }]),
  );
  const at = (id: string) => rank.get(id)?.i ?? 0;
  const rows = [...cells].sort(
    (a, b) =>
      b.count - a.count ||
      at(a.state) - at(b.state) ||
      at(a.province) - at(b.province),
  );
  return {
    caption: words.table(ties),
    columns: columns(
      words.state,
      words.province,
      `#${words.sister}`,
      `#${words.friendship}`,
      `#${words.other}`,
      `#${words.total}`,
    ),
    rows: rows.map((cell) => ({
      id: `${cell.state}--${cell.province}`,
      marked: cell.chosen,
      cells: [
        rank.get(cell.state)?.name ?? cell.state,
        rank.get(cell.province)?.name ?? cell.province,
        ...[cell.sister, cell.friendship, cell.other, cell.count].map((count) =>
          numberCell(count, messages),
        ),
      ],
    })),
  };
}
