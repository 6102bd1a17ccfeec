interface CountTableProps {
  readonly caption: string;
  /** The heads of the columns, the first over the categories. */
  readonly head: readonly string[];
  /** A category and its figures, already formatted. */
  readonly rows: readonly (readonly [string, ...string[]])[];
}

/** A small table of counts. */
export function CountTable({ caption, head, rows }: CountTableProps) {
  return (
    <table className="w-full border-collapse self-start text-sm">
      <caption className="pb-1 text-start font-semibold">{caption}</caption>
      {/* A single column of figures explains itself. */}
      <thead className={head.length > 2 ? "text-muted" : "sr-only"}>
        <tr>
          {head.map((name, column) => (
            <th
              key={name}
              scope="col"
              className={`py-1 font-normal ${column > 0 ? "ps-4 text-end" : "text-start"}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([category, ...figures]) => (
          <tr key={category} className="border-line border-t">
            <th scope="row" className="py-1 text-start font-normal">
              {category}
            </th>
            {figures.map((figure, column) => (
              <td
                key={head[column + 1]}
                className="py-1 ps-4 text-end tabular-nums"
              >
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
