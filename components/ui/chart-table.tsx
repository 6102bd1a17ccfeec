import type { ChartTable } from "@/lib/describe/charts/chart-description";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { ChartCellText } from "./chart-cell-text";

interface ChartTableViewProps {
  readonly table: ChartTable;
  /** The page's words. */
  readonly messages: ChartMessages;
  /** What the table is called where its caption is not the only one of its kind. */
  readonly label?: string;
}

/** A data table that scrolls within its card, by keyboard too. */
export function ChartTableView(props: ChartTableViewProps) {
  const { table, messages, label } = props;
  const align = (column: number) =>
    table.columns[column]?.numeric ? "text-end tabular-nums" : "text-start";
  return (
    <div
      className="border-line mt-2 max-h-80 overflow-auto border"
      role="region"
      aria-label={label ?? table.caption}
      // A region that scrolls must take the focus to be scrolled by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="w-full border-collapse text-sm">
        <caption className="p-2 text-start font-semibold">
          {table.caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map(({ label }, i) => (
              <th
                key={label}
                scope="col"
                className={`bg-tint sticky top-0 px-2 py-1 align-bottom font-semibold ${align(i)}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr
              key={row.id}
              className={`border-line border-t align-top ${row.marked ? "bg-tint" : ""}`}
            >
              {row.cells.map((cell, i) =>
                i === 0 ? (
                  <th
                    key={i}
                    scope="row"
                    className="px-2 py-1 text-start font-normal"
                  >
                    <ChartCellText cell={cell} messages={messages} />
                    {row.marked && (
                      <strong> ({messages.charts.selected})</strong>
                    )}
                  </th>
                ) : (
                  <td key={i} className={`px-2 py-1 ${align(i)}`}>
                    <ChartCellText cell={cell} messages={messages} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
