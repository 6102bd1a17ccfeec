"use client";

import type { Locale } from "@/lib/model/bilingual";
import { usePalette } from "./use-palette";

interface PaletteFieldProps {
  /** Which language's words the palette loads. */
  readonly locale: Locale;
  /** Where the form goes without a script, or when the palette cannot be loaded: the text search. */
  readonly action: string;
  /** The names of the form and of its field, the hint in it and the keys. */
  readonly words: {
    readonly form: string;
    readonly label: string;
    readonly hint: string;
    /** What opens the palette from anywhere. */
    readonly keys: string;
  };
}

/** The search field of every page: a plain form; with a script it opens the palette, which is loaded then. */
export function PaletteField({ locale, action, words }: PaletteFieldProps) {
  const { field, opened, open, warm, close } = usePalette(locale);
  return (
    <>
      <form
        role="search"
        action={action}
        aria-label={words.form}
        className="relative order-last flex basis-full lg:order-none lg:ms-auto lg:basis-72"
        onSubmit={open}
      >
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={words.label}
          aria-keyshortcuts="Control+K Meta+K"
          placeholder={words.hint}
          autoComplete="off"
          className="border-edge bg-card placeholder:text-muted min-h-9 w-full min-w-0 rounded-md border px-3 text-sm"
          onPointerEnter={warm}
          onFocus={warm}
          onClick={open}
          // What an input method is still composing cannot be taken along.
          onInput={(event) => {
            if (!event.nativeEvent.isComposing) open(event);
          }}
          onCompositionEnd={open}
        />
        <kbd
          aria-hidden="true"
          className="scripted text-muted pointer-events-none absolute inset-y-0 end-3 hidden items-center font-sans text-xs lg:pointer-fine:flex"
        >
          {words.keys}
        </kbd>
      </form>
      {opened && (
        <opened.Palette
          start={opened.start}
          typed={opened.typed}
          onSearch={(query) => {
            if (field.current) field.current.value = query;
          }}
          onClose={close}
        />
      )}
    </>
  );
}
