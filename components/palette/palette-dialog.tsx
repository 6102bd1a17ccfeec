import { useEffect, useRef } from "react";
import type { palette } from "@/lib/messages/en/palette";
import { PalettePanel } from "./palette-panel";

interface PaletteDialogProps {
  /** What is searched at first: what was typed until the palette takes the keys. */
  readonly start: () => string;
  /** Whether that is still being typed, so that typing goes on at its end. */
  readonly typed: boolean;
  /** Called with what is searched. */
  readonly onSearch: (query: string) => void;
  /** Called once the dialog is closed. */
  readonly onClose: () => void;
  /** The words of the page's language. */
  readonly words: typeof palette;
}

/** The palette as a modal dialog; closed, it gives the focus back. */
export function PaletteDialog(props: PaletteDialogProps) {
  const { words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    // Keys close a dialog by themselves; a press beside it is the pointer's way.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      aria-label={words.title}
      className="border-edge bg-card text-ink mx-auto mt-2 mb-auto w-[min(42rem,100vw-1rem)] max-w-none rounded-lg border p-0 shadow-xl backdrop:bg-black/50 sm:mt-[10vh]"
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <PalettePanel
        start={props.start}
        typed={props.typed}
        words={words}
        onSearch={props.onSearch}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  );
}
