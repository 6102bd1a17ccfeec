import type { Locale } from "@/lib/model/bilingual";
import {
  findEntries,
  foldEntries,
  type FoldedEntry,
} from "@/lib/select/palette/find-entries";
import {
  unpackEntries,
  type PaletteIndex,
} from "@/lib/select/palette/palette-entry";

/** What can be found, ready to be searched. */
export type FoldedIndex = readonly FoldedEntry[];

const loading = new Map<Locale, Promise<FoldedIndex>>();

/** What can be found in a language, fetched once; again where that failed. */
export function loadIndex(locale: Locale): Promise<FoldedIndex> {
  const under = loading.get(locale);
  if (under) return under;
  const fresh = fetchIndex(locale);
  loading.set(locale, fresh);
  fresh.catch(() => loading.delete(locale));
  return fresh;
}

/** Entries folded at a time; all at once would take longer than a frame. */
const AT_ONCE = 200;

async function fetchIndex(locale: Locale): Promise<FoldedIndex> {
  const response = await fetch(`/data/palette.${locale}.json`);
  if (!response.ok) throw new Error(String(response.status));
  const entries = unpackEntries((await response.json()) as PaletteIndex);
  const folded: FoldedEntry[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const part = foldEntries(entries.slice(at, at + AT_ONCE));
    // A browser joins up texts made of pieces when they are first searched: now, not at the first key.
    findEntries(part, "a");
    folded.push(...part);
    await new Promise((done) => setTimeout(done));
  }
  return folded;
}
