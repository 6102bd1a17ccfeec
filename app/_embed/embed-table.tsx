import { ChartCellText } from "@/components/ui/chart-cell-text";
import type { ChartTable } from "@/lib/describe/charts/chart-description";
import type { ChartMessages } from "@/lib/messages/chart-messages";

interface EmbedTableProps {
  readonly table: ChartTable;
  readonly messages: ChartMessages;
  /** Where a row leads, by its id. */
  readonly hrefOf?: ((id: string) => string) | undefined;
}

/** A data table that scrolls in its box, in as little markup as it takes. */
export function EmbedTable({ table, messages, hrefOf }: EmbedTableProps) {
  const numeric = (column: number) =>
    table.columns[column]?.numeric ? "n" : undefined;
  return (
    <div
      className="table"
      role="region"
      aria-label={table.caption}
      // A region that scrolls must take the focus to be scrolled by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label }, i) => (
              <th key={label} scope="col" className={numeric(i)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells, marked }) => (
            <tr key={id} className={marked ? "m" : undefined}>
              {cells.map((cell, i) => {
                const text = <ChartCellText cell={cell} messages={messages} />;
                return i === 0 ? (
                  <th key={i} scope="row">
                    {hrefOf ? <a href={hrefOf(id)}>{text}</a> : text}
                    {marked && <b> ({messages.charts.selected})</b>}
                  </th>
                ) : (
                  <td key={i} className={numeric(i)}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
