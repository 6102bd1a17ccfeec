import type { ReactNode } from "react";

/** A column: its heading and its share of the width, in percent. */
export interface BriefColumn {
  readonly label: string;
  readonly share: number;
  readonly numeric?: boolean;
}

interface BriefTableProps {
  /** What the table is; read out, and shown where `title` is not. */
  readonly caption: string;
  readonly columns: readonly BriefColumn[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of a brief, that scrolls sideways on a narrow screen, by keyboard too. */
export function BriefTable({ caption, columns, children }: BriefTableProps) {
  return (
    <div
      className="overflow-x-auto print:overflow-visible"
      role="group"
      aria-label={caption}
      // A box that scrolls must take the focus to be scrolled by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="brief-table w-full min-w-[42rem] table-fixed border-collapse print:min-w-0">
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          {columns.map(({ label, share }) => (
            <col key={label} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th
                key={label}
                scope="col"
                className={`text-muted border-edge border-b py-1 pe-3 align-bottom text-sm font-semibold ${numeric ? "text-end" : "text-start"}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly numeric?: boolean;
  readonly children: ReactNode;
}

/** A row of a brief's table. */
export function BriefRow({ children }: { readonly children: ReactNode }) {
  return <tr className="border-line border-b align-top">{children}</tr>;
}

/** What a row is about. */
export function BriefHeadCell({ children }: CellProps) {
  return (
    <th scope="row" className="py-1.5 pe-3 text-start font-normal break-words">
      {children}
    </th>
  );
}

/** A cell of a brief's table. */
export function BriefCell({ numeric = false, children }: CellProps) {
  return (
    <td
      className={`py-1.5 pe-3 break-words ${numeric ? "text-end tabular-nums" : ""}`}
    >
      {children}
    </td>
  );
}
