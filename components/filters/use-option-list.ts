import { useMemo, useState } from "react";
import type { MatchedSection } from "@/lib/select/match-options";

/** The list of a combobox: whether it is open, what is searched, and the choice that Enter takes. */
export interface OptionList {
  readonly open: boolean;
  readonly query: string;
  /** Empty while the list is closed. */
  readonly sections: readonly MatchedSection[];
  readonly shown: number;
  /** How many further choices match but are not listed. */
  readonly more: number;
  /** The id of the active choice, null when there is none. */
  readonly active: string | null;
  readonly show: (open: boolean) => void;
  /** Searches, which opens the list. */
  readonly search: (query: string) => void;
  readonly activate: (id: string) => void;
  /** Moves on from the active choice, as far as the list goes. */
  readonly move: (steps: number) => void;
}

/** Keeps the list of a combobox; `find` is called only while it is open, and again only when it or the search changes. */
export function useOptionList(
  find: (query: string) => readonly MatchedSection[],
): OptionList {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const [wanted, setWanted] = useState<string | null>(null);

  const sections = useMemo(
    () => (open ? find(query) : []),
    [open, query, find],
  );
  const ids = sections.flatMap(({ options }) =>
    options.map(({ option }) => option.id),
  );
  // A search stands on its best match, so that Enter takes it.
  const first = query.trim() === "" ? null : (ids[0] ?? null);
  const active = wanted !== null && ids.includes(wanted) ? wanted : first;
  return {
    open,
    query,
    sections,
    shown: ids.length,
    more: sections.reduce((sum, section) => sum + section.more, 0),
    active,
    show: (isOpen) => {
      setOpen(isOpen);
      if (!isOpen) setWanted(null);
    },
    search: (text) => {
      setQuery(text);
      setWanted(null);
      setOpen(true);
    },
    activate: setWanted,
    move: (steps) => {
      const before = steps > 0 ? -1 : ids.length;
      const at = active === null ? before : ids.indexOf(active);
      const next = Math.min(ids.length - 1, Math.max(0, at + steps));
      setWanted(ids[next] ?? null);
    },
  };
}
