import type { Locale } from "@/lib/model/bilingual";
import { PaletteOpener } from "./palette-opener";

const FIELD_ID = "site-search";

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

/** The search field of every page: a plain form, made by the server; with a script it opens the palette, which is loaded then. */
export function PaletteField({ locale, action, words }: PaletteFieldProps) {
  return (
    <>
      <form
        role="search"
        action={action}
        aria-label={words.form}
        className="relative order-last flex basis-full lg:order-none lg:ms-auto lg:basis-72"
      >
        <input
          id={FIELD_ID}
          type="search"
          name="q"
          aria-label={words.label}
          aria-keyshortcuts="Control+K Meta+K"
          placeholder={words.hint}
          autoComplete="off"
          className="border-edge bg-card placeholder:text-muted min-h-9 w-full min-w-0 rounded-md border px-3 text-sm"
        />
        <kbd
          aria-hidden="true"
          className="scripted text-muted pointer-events-none absolute inset-y-0 end-3 hidden items-center font-sans text-xs lg:pointer-fine:flex"
        >
          {words.keys}
        </kbd>
      </form>
      <PaletteOpener locale={locale} field={FIELD_ID} />
    </>
  );
}
