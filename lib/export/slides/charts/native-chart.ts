import type {
  ChartDescription,
  ChartRow,
  ChartTable,
} from "../../../describe/charts/chart-description";
import type { ChartMessages } from "../../../messages/chart-messages";
import type { Ink } from "../../../theme/palette";
import type { ViewName } from "../../../view/view-names";
import { plainCell } from "../../view-data/plain-cell";

/** A row of numbers of a chart, one for each of its categories; null where nothing is documented. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly ink: Ink;
  readonly mark: "line" | "dashed" | "dots" | "column";
}

/** A number that somebody reported for a year. */
export interface ReportedCount {
  readonly year: number;
  readonly count: number;
}

/** A chart as a program for slides draws it from its own sheet of numbers. */
export interface NativeChart {
  /** `columns` stand on years, lines among them; `bars` lie one below another. */
  readonly kind: "columns" | "bars";
  readonly stacked: boolean;
  /** What it shows, in which unit. */
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Categories that the view singles out, by index. */
  readonly marked: readonly number[];
}

/** Which columns of which rows of a view's first table are drawn, and how. */
interface Recipe extends Pick<NativeChart, "kind"> {
  readonly stacked?: true;
  readonly series: readonly (Pick<NativeSeries, "ink" | "mark"> & {
    readonly column: number;
  })[];
  /** Of rows in order of size, how many are drawn besides those singled out. */
  readonly most?: number;
}

const RECIPES: Readonly<Partial<Record<ViewName, Recipe>>> = {
  "pairs-growth": {
    kind: "columns",
    series: [{ column: 1, ink: "sister-milestone", mark: "line" }],
  },
  "pairs-calendar": {
    kind: "columns",
    stacked: true,
    series: [
      { column: 1, ink: "sister-milestone", mark: "column" },
      { column: 2, ink: "agreement", mark: "column" },
      { column: 3, ink: "edge", mark: "column" },
    ],
  },
  "rank-counts": {
    kind: "columns",
    series: [
      { column: 2, ink: "us", mark: "line" },
      { column: 1, ink: "us", mark: "dashed" },
    ],
  },
  "state-exports": {
    kind: "bars",
    most: 12,
    series: [{ column: 2, ink: "us", mark: "column" }],
  },
  "export-share": {
    kind: "bars",
    most: 10,
    series: [{ column: 3, ink: "us", mark: "column" }],
  },
  "state-export-series": {
    kind: "columns",
    series: [{ column: 1, ink: "us", mark: "line" }],
  },
  "national-trade": {
    kind: "columns",
    series: [
      { column: 2, ink: "cn", mark: "dashed" },
      { column: 1, ink: "us", mark: "line" },
    ],
  },
  "trade-balance": {
    kind: "columns",
    series: [
      { column: 3, ink: "edge", mark: "column" },
      { column: 2, ink: "cn", mark: "dashed" },
      { column: 1, ink: "us", mark: "line" },
    ],
  },
};

/**
 * A view of lines or bars as a chart of its own numbers; null for any other, and where there is nothing to draw. Of what
 * was `reported`, the last number of each year stands beside the documented ones as a dot.
 */
export function nativeChart(
  name: ViewName,
  { tables, empty }: Pick<ChartDescription, "tables" | "empty">,
  messages: ChartMessages,
  reported: readonly ReportedCount[] = [],
): NativeChart | null {
  const recipe = RECIPES[name];
  const [table] = tables;
  if (!recipe || !table || empty) return null;
  const numbers = (row: ChartRow) =>
    recipe.series.map(({ column }) => numberOf(table, row, column, messages));
  const rows = drawnRows(table.rows, recipe, messages).filter((row) =>
    numbers(row).some((value) => value !== null),
  );
  if (rows.length === 0) return null;
  const filled = recipe.kind === "bars" ? rows : everyYear(rows, reported);
  const categories = filled.map(({ cells: [first] }) =>
    typeof first === "string" ? first : "",
  );
  const drawn = recipe.series.map(({ column, ink, mark }) => ({
    ...{ ink, mark, name: table.columns[column]?.label ?? "" },
    values: filled.map((row) => numberOf(table, row, column, messages)),
  }));
  return {
    ...{ kind: recipe.kind, stacked: recipe.stacked ?? false, categories },
    title: table.caption,
    series:
      reported.length === 0
        ? drawn
        : besideReported(drawn, categories, reported, messages),
    marked:
      recipe.kind === "bars"
        ? filled.flatMap((row, at) => (row.marked ? [at] : []))
        : [],
  };
}

function besideReported(
  drawn: readonly NativeSeries[],
  years: readonly string[],
  reported: readonly ReportedCount[],
  messages: ChartMessages,
): NativeSeries[] {
  const { lineName, reportedName } = messages.charts.pairs.growth;
  const byYear = new Map(
    reported.map(({ year, count }) => [String(year), count]),
  );
  return [
    ...drawn.map((series) => ({ ...series, name: lineName })),
    {
      ...{ name: reportedName, ink: "ink", mark: "dots" },
      values: years.map((year) => byYear.get(year) ?? null),
    },
  ];
}

/** Bars: the first, and those singled out. Years: one row each, of one series of figures. */
function drawnRows(
  rows: readonly ChartRow[],
  { kind, most = Infinity }: Recipe,
  messages: ChartMessages,
): ChartRow[] {
  if (kind === "bars")
    return rows.filter((row, at) => at < most || row.marked === true);
  const { reported } = messages.charts.trade.ranks;
  const taken = new Set<string>();
  return rows.filter(({ cells }) => {
    const [year] = cells;
    if (typeof year !== "string" || cells.includes(reported)) return false;
    const first = !taken.has(year);
    taken.add(year);
    return first;
  });
}

/** Adds the years that have no row, so that all stand at their distance. */
function everyYear(
  rows: readonly ChartRow[],
  reported: readonly ReportedCount[],
): ChartRow[] {
  const byYear = new Map(rows.map((row) => [Number(row.cells[0]), row]));
  const years = [...byYear.keys(), ...reported.map(({ year }) => year)];
  const first = Math.min(...years);
  return Array.from(
    { length: Math.max(...years) - first + 1 },
    (_, at) =>
      byYear.get(first + at) ?? {
        id: String(first + at),
        cells: [String(first + at)],
      },
  );
}

function numberOf(
  { columns }: ChartTable,
  { cells }: ChartRow,
  at: number,
  messages: ChartMessages,
): number | null {
  const [cell, column] = [cells[at], columns[at]];
  if (cell === undefined || !column) return null;
  const value = plainCell(cell, column, messages.charts.blank);
  return typeof value === "number" ? value : null;
}
