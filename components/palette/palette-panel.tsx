import type { palette } from "@/lib/messages/en/palette";
import { PaletteInput } from "./palette-input";
import { PaletteList } from "./palette-list";
import { PaletteNotice } from "./palette-notice";
import { useIndex } from "./use-index";
import { useRows } from "./use-rows";

const LIST_ID = "palette-list";

interface PalettePanelProps {
  /** What is searched at first: what was typed until the palette takes the keys. */
  readonly start: () => string;
  /** Whether that is still being typed, so that typing goes on at its end. */
  readonly typed: boolean;
  /** The words of the page's language. */
  readonly words: typeof palette;
  /** Called with what is searched. */
  readonly onSearch: (query: string) => void;
  /** Closes the palette. */
  readonly onClose: () => void;
}

/** The palette itself: a text field (APG: editable combobox with a list) and what it finds. */
export function PalettePanel(props: PalettePanelProps) {
  const { start, words, onClose } = props;
  const state = useIndex(words.locale);
  const rows = useRows(state.index, start, words.locale);
  return (
    <div className="flex max-h-[calc(100dvh-1rem)] flex-col sm:max-h-[76dvh]">
      <div className="border-line flex gap-1 border-b p-2">
        <PaletteInput
          list={LIST_ID}
          rows={rows}
          start={start}
          typed={props.typed}
          busy={!state.index && !state.failed}
          words={words}
          onSearch={props.onSearch}
        />
        <button
          type="button"
          aria-label={words.close}
          title={words.close}
          className="hover:bg-tint min-h-10 min-w-10 shrink-0 cursor-pointer rounded-md text-xl"
          onClick={onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <PaletteNotice state={state} rows={rows} words={words} />
      {rows.count > 0 && (
        <PaletteList id={LIST_ID} rows={rows} words={words} onLeave={onClose} />
      )}
      <p
        aria-hidden="true"
        className="border-line text-muted flex flex-wrap gap-x-4 border-t px-4 py-2 text-xs pointer-coarse:hidden"
      >
        {words.keys.map(([keys, does]) => (
          <span key={keys}>
            <kbd className="font-sans font-semibold">{keys}</kbd> {does}
          </span>
        ))}
      </p>
    </div>
  );
}
