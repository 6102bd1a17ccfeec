import type { ChartMessages } from "@/lib/messages/chart-messages";
import { plainCell } from "./plain-cell";
import type { ViewData } from "./view-data";

/** The tables behind a drawing with all that is said about it, as JSON text; rows are lists in the order of the columns. */
export function writeViewJson(view: ViewData, messages: ChartMessages): string {
  const { about, locale, name, filters, live, version, ignored } = view;
  const { blank } = messages.charts;
  const { tables, source, ...words } = about;
  return `${JSON.stringify(
    {
      view: name,
      language: locale === "zh" ? "zh-CN" : "en",
      ...words,
      filters: filters || null,
      source: source.text,
      sources: source.links,
      live,
      version,
      ignored: ignored || null,
      tables: tables.map(({ caption, columns, rows }) => ({
        caption,
        columns,
        rows: rows.map(({ cells }) =>
          columns.map((column, at) =>
            plainCell(cells[at] ?? "", column, blank),
          ),
        ),
      })),
    },
    null,
    1,
  )}\n`;
}
