import { useMemo, useState } from "react";
import type { Locale } from "@/lib/model/bilingual";
import { findEntries } from "@/lib/select/palette/find-entries";
import type { PaletteKind } from "@/lib/select/palette/palette-entry";
import type { FoldedIndex } from "./load-index";
import { rowGroups, type RowGroup } from "./palette-row";

/** Rows of a kind that are shown at first, and how many more each time. */
const FIRST = 8;
const STEP = 40;

/** What is searched, what was found, and the row that Enter takes. */
export interface Rows {
  readonly query: string;
  readonly groups: readonly RowGroup[];
  readonly count: number;
  readonly active: number;
  readonly search: (query: string) => void;
  /** Moves on from the active row, as far as the list goes. */
  readonly move: (steps: number) => void;
  /** Shows more of a kind. */
  readonly reveal: (kind: PaletteKind) => void;
}

/** Keeps a search through the index; each new search stands on its best match. */
export function useRows(
  index: FoldedIndex | null,
  start: () => string,
  locale: Locale,
): Rows {
  const [query, setQuery] = useState(start);
  const [wanted, setWanted] = useState(0);
  const [most, setMost] = useState<Partial<Record<PaletteKind, number>>>({});
  const found = useMemo(
    () => (index ? findEntries(index, query) : []),
    [index, query],
  );
  const groups = rowGroups(found, (kind) => most[kind] ?? FIRST, query, locale);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const within = (row: number) => Math.max(0, Math.min(count - 1, row));
  const active = within(wanted);
  return {
    query,
    groups,
    count,
    active,
    search: (text) => {
      setQuery(text);
      setWanted(0);
      setMost({});
    },
    move: (steps) => setWanted(within(active + steps)),
    reveal: (kind) => {
      const more = (most[kind] ?? FIRST) + STEP;
      // The row that said so gives its place to the first of those that it stood for.
      const said = groups.find((group) => group.kind === kind);
      if (said) setWanted(said.first + said.rows.length - 1);
      setMost({ ...most, [kind]: more });
    },
  };
}
