import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { MatchedSection } from "@/lib/select/match-options";
import { useDismiss } from "./use-dismiss";

const PAGE = 10;

/** What the parts of a combobox need. */
export interface Combobox {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly listId: string;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly query: string;
  readonly type: (text: string) => void;
  /** The id of the choice that Enter takes, null when there is none. */
  readonly active: string | null;
  readonly setActive: (id: string) => void;
  /** The DOM id of a choice. */
  readonly optionId: (id: string) => string;
  readonly choose: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The text of a combobox, and whether its list is open; `find` is called only then. */
export function useMultiCombobox(props: {
  readonly find: (query: string) => readonly MatchedSection[];
  readonly selected: readonly string[];
  readonly onToggle: (id: string) => void;
}): Combobox & { readonly sections: readonly MatchedSection[] } {
  const { selected, onToggle } = props;
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const [wanted, setWanted] = useState<string | null>(null);

  const sections = open ? props.find(query) : [];
  const ids = sections.flatMap(({ options }) =>
    options.map(({ option }) => option.id),
  );
  // A search stands on its best match, so that Enter takes it.
  const first = query.trim() === "" ? null : (ids[0] ?? null);
  const active = wanted !== null && ids.includes(wanted) ? wanted : first;
  const optionId = (id: string) => `${listId}-${id}`;

  useDismiss(root, open, () => setOpen(false));
  useEffect(() => {
    if (active === null) return;
    const option = document.getElementById(`${listId}-${active}`);
    option?.scrollIntoView?.({ block: "nearest" });
  }, [active, listId]);

  const move = (step: number, from = active) => {
    const at = from === null ? (step > 0 ? -1 : ids.length) : ids.indexOf(from);
    const next = Math.min(ids.length - 1, Math.max(0, at + step));
    setWanted(ids[next] ?? null);
  };
  const choose = (id: string) => {
    onToggle(id);
    setWanted(id);
    // What is typed next starts a new search; until then the list stays as it is.
    input.current?.select();
  };
  const show = (isOpen: boolean) => {
    setOpen(isOpen);
    if (!isOpen) setWanted(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const done = handleKey(event, {
      open,
      query,
      active,
      lastSelected: selected.at(-1) ?? null,
      move,
      moveTo: (end) =>
        setWanted((end === "first" ? ids[0] : ids.at(-1)) ?? null),
      show,
      choose,
      clear: () => setQuery(""),
      remove: onToggle,
    });
    if (done) event.preventDefault();
  };
  return {
    root,
    input,
    listId,
    open,
    setOpen: show,
    query,
    type: (text) => {
      setQuery(text);
      setWanted(null);
      setOpen(true);
    },
    active,
    setActive: setWanted,
    optionId,
    choose,
    onKeyDown,
    sections,
  };
}

interface KeyTarget {
  readonly open: boolean;
  readonly query: string;
  readonly active: string | null;
  readonly lastSelected: string | null;
  readonly move: (step: number) => void;
  readonly moveTo: (end: "first" | "last") => void;
  readonly show: (open: boolean) => void;
  readonly choose: (id: string) => void;
  readonly clear: () => void;
  readonly remove: (id: string) => void;
}

/** The keys of the APG's editable combobox with a list; says whether the key was used up. */
function handleKey({ key, altKey }: KeyboardEvent, at: KeyTarget): boolean {
  switch (key) {
    case "ArrowDown":
    case "ArrowUp":
      if (altKey) at.show(key === "ArrowDown");
      else if (at.open) at.move(key === "ArrowDown" ? 1 : -1);
      else at.show(true);
      return true;
    case "PageDown":
    case "PageUp":
      if (at.open) at.move(key === "PageDown" ? PAGE : -PAGE);
      return at.open;
    case "Home":
    case "End":
      // Without an active choice these keys belong to the text.
      if (!at.open || at.active === null) return false;
      at.moveTo(key === "Home" ? "first" : "last");
      return true;
    case "Enter":
      if (at.open && at.active !== null) at.choose(at.active);
      // Never sends the form: every choice acts at once.
      return true;
    case "Escape":
      if (at.open) at.show(false);
      else at.clear();
      return true;
    case "Backspace":
      if (at.query !== "" || at.lastSelected === null) return false;
      at.remove(at.lastSelected);
      return true;
    default:
      return false;
  }
}
