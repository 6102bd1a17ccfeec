import { useAfterPaint } from "@/components/view/use-after-paint";
import type { palette } from "@/lib/messages/en/palette";
import type { PaletteEntry } from "@/lib/select/palette/palette-entry";
import { MarkedText } from "./marked-text";
import { PaletteOption } from "./palette-option";
import {
  firstRows,
  rowId,
  type PaletteRow,
  type RowGroup,
} from "./palette-row";
import type { Rows } from "./use-rows";

interface PaletteListProps {
  /** The DOM id that the text field names as its list. */
  readonly id: string;
  readonly rows: Rows;
  readonly words: typeof palette;
  /** Called when a row leads elsewhere. */
  readonly onLeave: () => void;
}

/** Rows that are drawn before the first paint, which most windows have no more room for. */
const FIRST = 14;

/** What was found, in groups. */
export function PaletteList({ id, rows, words, onLeave }: PaletteListProps) {
  const drawn = useAfterPaint<string | null>(rows.query, null);
  const groups =
    drawn === rows.query ? rows.groups : firstRows(rows.groups, FIRST);
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={words.list}
      className="min-h-0 overflow-y-auto overscroll-contain p-1"
      // The text field keeps the focus, whatever is pressed here.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <Group
          key={group.kind}
          group={group}
          rows={rows}
          words={words}
          onLeave={onLeave}
        />
      ))}
    </div>
  );
}

interface GroupProps extends Omit<PaletteListProps, "id"> {
  readonly group: RowGroup;
}

function Group({ group, rows, words, onLeave }: GroupProps) {
  const { kind, first, total } = group;
  const options = group.rows.map((row, i) => (
    <PaletteOption
      // A row may take the place of another, and is then another.
      key={keyOf(row)}
      id={rowId(first + i)}
      active={rows.active === first + i}
      href={hrefOf(row)}
      onChoose={() => (row.type === "more" ? rows.reveal(row.kind) : onLeave())}
    >
      <RowText row={row} query={rows.query} words={words} />
    </PaletteOption>
  ));
  if (kind === null)
    return <div className="border-line mt-1 border-t pt-1">{options}</div>;
  const heading = `palette-group-${kind}`;
  return (
    <div role="group" aria-labelledby={heading}>
      <div
        id={heading}
        role="presentation"
        className="text-muted flex justify-between px-3 pt-2 pb-1 text-xs font-semibold"
      >
        {words.group[kind]}{" "}
        <span className="font-normal tabular-nums">{words.count(total)}</span>
      </div>
      {options}
    </div>
  );
}

interface RowTextProps {
  readonly row: PaletteRow;
  readonly query: string;
  readonly words: typeof palette;
}

function RowText({ row, query, words }: RowTextProps) {
  if (row.type === "more")
    return (
      <span className="text-muted">{words.more(row.count, row.kind)}</span>
    );
  if (row.type === "texts") return words.inTexts(row.query);
  return <EntryText entry={row.entry} query={query} words={words} />;
}

interface EntryTextProps extends Omit<RowTextProps, "row"> {
  readonly entry: PaletteEntry;
}

/** The language of an entry's second name, by the page's. */
const OTHER_TAG = { en: "zh-CN", zh: "en" } as const;

function EntryText({ entry, query, words }: EntryTextProps) {
  const { title, alt, note } = entry;
  return (
    <span className="min-w-0">
      <MarkedText text={title} query={query} />
      {alt !== "" && (
        <>
          {" "}
          <span lang={OTHER_TAG[words.locale]} className="text-muted ms-1">
            <MarkedText text={alt} query={query} />
          </span>
        </>
      )}
      {note !== "" && (
        <>
          {" "}
          <span className="text-muted block text-xs">{note}</span>
        </>
      )}
    </span>
  );
}

function keyOf(row: PaletteRow): string {
  return row.type === "entry" ? `${row.entry.kind} ${row.entry.id}` : row.type;
}

function hrefOf(row: PaletteRow): string | undefined {
  if (row.type === "more") return undefined;
  if (row.type === "texts") return row.href;
  const { href } = row.entry;
  const [path, hash] = href.split("#");
  // Something on this very page is gone to without leaving what the page shows.
  return hash && path === window.location.pathname ? `#${hash}` : href;
}
