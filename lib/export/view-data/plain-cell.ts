import type {
  ChartCell,
  ChartColumn,
} from "@/lib/describe/charts/chart-description";

/** What a cell of a data table is as data: a number where it is one, null where nothing is documented, otherwise text. */
export function plainCell(
  cell: ChartCell,
  { numeric }: ChartColumn,
  blank: string,
): string | number | null {
  if (typeof cell !== "string")
    return cell.sources
      .map(({ publisher, date, url }) =>
        [publisher, date, url].filter((part) => part !== "").join(", "),
      )
      .join("; ");
  if (cell === blank || cell === "") return null;
  if (!numeric) return cell;
  const digits = cell.replaceAll(",", "").replace("−", "-");
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : cell;
}
