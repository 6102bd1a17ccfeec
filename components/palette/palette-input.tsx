import { useEffect, useRef } from "react";
import type { palette } from "@/lib/messages/en/palette";
import { MAX_QUERY } from "@/lib/view/read-params";
import { handlePaletteKey } from "./handle-palette-key";
import { rowId } from "./palette-row";
import type { Rows } from "./use-rows";

interface PaletteInputProps {
  /** The DOM id of the list. */
  readonly list: string;
  readonly rows: Rows;
  /** What was typed elsewhere until it took the focus. */
  readonly start: () => string;
  /** Whether what it holds at first is still being typed. */
  readonly typed: boolean;
  /** Whether what can be found is still loading. */
  readonly busy: boolean;
  readonly words: typeof palette;
  /** Called with what is searched. */
  readonly onSearch: (query: string) => void;
}

/** The palette's text field, which holds the focus while rows are chosen in the list. */
export function PaletteInput(props: PaletteInputProps) {
  const { list, rows, busy, words } = props;
  const input = useRef<HTMLInputElement>(null);
  const { typed } = props;
  useEffect(() => {
    input.current?.focus();
    if (typed) input.current?.setSelectionRange(MAX_QUERY, MAX_QUERY);
    else input.current?.select();
  }, [typed]);
  return (
    <input
      ref={input}
      type="text"
      role="combobox"
      aria-label={words.label}
      aria-autocomplete="list"
      aria-expanded={rows.count > 0}
      aria-controls={rows.count > 0 ? list : undefined}
      aria-activedescendant={rows.count > 0 ? rowId(rows.active) : undefined}
      aria-busy={busy}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={MAX_QUERY}
      placeholder={words.hint}
      value={rows.query}
      onFocus={() => {
        const late = props.start();
        if (late !== rows.query) rows.search(late);
      }}
      onChange={(event) => {
        rows.search(event.target.value);
        props.onSearch(event.target.value);
      }}
      onKeyDown={(event) => {
        if (handlePaletteKey(event, rows)) event.preventDefault();
      }}
      className="bg-card placeholder:text-muted min-h-10 w-full min-w-0 rounded-md px-2 text-base"
    />
  );
}
