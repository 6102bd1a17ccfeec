import type { Locale } from "@/lib/model/bilingual";
import type { PaletteGroup } from "@/lib/select/palette/find-entries";
import type {
  PaletteEntry,
  PaletteKind,
} from "@/lib/select/palette/palette-entry";
import { localePath } from "@/lib/view/language-path";

/** What Enter can take: an entry, the further ones of a group, or a search of all texts. */
export type PaletteRow =
  | { readonly type: "entry"; readonly entry: PaletteEntry }
  | {
      readonly type: "more";
      readonly kind: PaletteKind;
      readonly count: number;
    }
  | { readonly type: "texts"; readonly query: string; readonly href: string };

/** Rows under one heading; null for the search of all texts. */
export interface RowGroup {
  readonly kind: PaletteKind | null;
  /** How many entries were found in all. */
  readonly total: number;
  /** Where its first row stands among all rows. */
  readonly first: number;
  readonly rows: readonly PaletteRow[];
}

/** The DOM id of the row at a place. */
export function rowId(row: number): string {
  return `palette-row-${row}`;
}

/** The rows of what was found, at most `most` of each kind, then the search of all texts. */
export function rowGroups(
  found: readonly PaletteGroup[],
  most: (kind: PaletteKind) => number,
  query: string,
  locale: Locale,
): RowGroup[] {
  const groups: RowGroup[] = [];
  let first = 0;
  const add = (
    kind: PaletteKind | null,
    total: number,
    rows: readonly PaletteRow[],
  ) => {
    groups.push({ kind, total, first, rows });
    first += rows.length;
  };
  for (const { kind, entries } of found) {
    const shown = entries.slice(0, most(kind));
    const count = entries.length - shown.length;
    const rows: PaletteRow[] = shown.map((entry) => ({ type: "entry", entry }));
    add(
      kind,
      entries.length,
      count > 0 ? [...rows, { type: "more", kind, count }] : rows,
    );
  }
  const text = query.trim();
  if (text !== "") {
    const href = `${localePath("/", locale)}?q=${encodeURIComponent(text)}`;
    add(null, 1, [{ type: "texts", query: text, href }]);
  }
  return groups;
}

/** The groups as far as their first rows go, `most` in all. */
export function firstRows(
  groups: readonly RowGroup[],
  most: number,
): RowGroup[] {
  return groups
    .filter(({ first }) => first < most)
    .map((group) => ({
      ...group,
      rows: group.rows.slice(0, most - group.first),
    }));
}
