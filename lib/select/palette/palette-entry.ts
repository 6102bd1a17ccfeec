import type { Locale } from "../../model/bilingual";
import { localePath } from "../../view/language-path";

/** The kinds of things that the palette finds, in the order of their groups. */
export const PALETTE_KINDS = [
  "page",
  "chart",
  "place",
  "actor",
  "pair",
  "event",
] as const;
export type PaletteKind = (typeof PALETTE_KINDS)[number];

/** Something that the palette finds. */
export interface PaletteEntry {
  readonly kind: PaletteKind;
  /** The row's id; of a page or a chart its address in English. */
  readonly id: string;
  /** In the page's language. */
  readonly title: string;
  /** In the other language; empty where it is the same. */
  readonly alt: string;
  /** What tells namesakes apart: the place around, an office, a date. */
  readonly note: string;
  /** The address of its page in the page's language. */
  readonly href: string;
  /** What else it is found by, shown nowhere. */
  readonly terms: string;
}

/** An entry as a row of JSON; `actors` are the rows of those who took part, whose names it is found by. */
export type PackedEntry = readonly [
  id: string,
  title: string,
  alt: string,
  note: string,
  terms: string,
  actors?: readonly number[],
];

/** Everything that the palette finds, in one language. */
export interface PaletteIndex {
  readonly locale: Locale;
  readonly entries: Readonly<Record<PaletteKind, readonly PackedEntry[]>>;
}

/** The entries of an index, group by group. */
export function unpackEntries(index: PaletteIndex): PaletteEntry[] {
  const { entries, locale } = index;
  return PALETTE_KINDS.flatMap((kind) =>
    entries[kind].map(([id, title, alt, note, terms, actors = []]) => ({
      kind,
      id,
      title,
      alt,
      note,
      href: paletteHref(kind, id, locale),
      terms: [
        terms,
        ...actors.map((row) => entries.actor[row]?.slice(1, 3).join(" ") ?? ""),
      ].join(" "),
    })),
  );
}

/** The address of what an entry stands for. */
function paletteHref(kind: PaletteKind, id: string, locale: Locale): string {
  const own = encodeURIComponent(id);
  switch (kind) {
    case "page":
    case "chart": {
      const [path = "/", hash] = id.split("#");
      return localePath(path, locale) + (hash ? `#${hash}` : "");
    }
    case "pair":
      return `${localePath("/pairs", locale)}?pair=${own}#pair-${own}`;
    default:
      return localePath(`/${kind}s/${own}`, locale);
  }
}
