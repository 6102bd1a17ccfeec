import {
  PALETTE_KINDS,
  type PaletteEntry,
  type PaletteKind,
} from "./palette-entry";
import { foldWords, joinWords } from "./palette-words";

/** How an entry matches, best first. */
const RANK = {
  exact: 0,
  startOfName: 1,
  startOfWord: 2,
  inName: 3,
  startOfAnyWord: 4,
  anywhere: 5,
  none: 6,
} as const;

/** An entry with its texts folded. */
export interface FoldedEntry {
  readonly entry: PaletteEntry;
  /** Its names in both languages, long and short, each with a space before each word. */
  readonly names: readonly string[];
  /** The same, their words run together, a line break before and after each. */
  readonly joined: string;
  /** All it is found by, a space before each word. */
  readonly all: string;
}

/** The entries of one kind that a search finds, best first. */
export interface PaletteGroup {
  readonly kind: PaletteKind;
  readonly entries: readonly PaletteEntry[];
}

/** Folds what entries are found by; once, since that takes longer than a search. */
export function foldEntries(entries: readonly PaletteEntry[]): FoldedEntry[] {
  return entries.map((entry) => {
    const { title, alt, note, terms } = entry;
    const names = [...new Set([title, alt].flatMap(namesOf))];
    return {
      entry,
      names: names.map((name) => ` ${name}`),
      joined: `\n${names.map(joinWords).join("\n")}\n`,
      all: ` ${foldWords([title, alt, note, terms].join(" "))}`,
    };
  });
}

/**
 * The entries that hold every term of a search: the same name first, then what starts with it, a word that does, and
 * what holds it; in one rank as the index has them. The group with the best match stands first. A blank search finds
 * the pages. Chinese that is found nowhere as it stands is tried as two terms, as it is often typed without a space.
 */
export function findEntries(
  entries: readonly FoldedEntry[],
  query: string,
): PaletteGroup[] {
  if (query.trim() === "")
    return groupEntries(entries, ({ entry }) =>
      entry.kind === "page" ? RANK.exact : RANK.none,
    );
  const words = foldWords(query);
  if (words === "") return [];
  for (const search of [words, ...splitChinese(words)]) {
    const whole = joinWords(search);
    const terms = search.split(" ").map(toTerm);
    const groups = groupEntries(entries, (entry) =>
      rankEntry(entry, whole, terms),
    );
    if (groups.length > 0) return groups;
  }
  return [];
}

function groupEntries(
  entries: readonly FoldedEntry[],
  rankOf: (entry: FoldedEntry) => number,
): PaletteGroup[] {
  const ranked = new Map(
    PALETTE_KINDS.map((kind) => [
      kind,
      [] as { entry: PaletteEntry; rank: number }[],
    ]),
  );
  for (const folded of entries) {
    const rank = rankOf(folded);
    const { entry } = folded;
    if (rank < RANK.none) ranked.get(entry.kind)?.push({ entry, rank });
  }
  return [...ranked]
    .flatMap(([kind, found]) => {
      found.sort((a, b) => a.rank - b.rank);
      const [best] = found;
      return best ? [{ kind, found, best: best.rank }] : [];
    })
    .sort((a, b) => a.best - b.best)
    .map(({ kind, found }) => ({
      kind,
      entries: found.map(({ entry }) => entry),
    }));
}

/** A word of a search, as it may stand in a text. */
interface Term {
  readonly start: string;
  readonly inside: string;
}

const LATIN = /^[\p{sc=Latin}\p{N}]+$/u;
/** A shorter Latin term inside a word says nothing. */
const LEAST_INSIDE = 3;

function toTerm(word: string): Term {
  const start = ` ${word}`;
  const short = word.length < LEAST_INSIDE && LATIN.test(word);
  return { start, inside: short ? start : word };
}

function rankEntry(
  { names, joined, all }: FoldedEntry,
  whole: string,
  terms: readonly Term[],
): number {
  const holds = (text: string) =>
    terms.every(({ inside }) => text.includes(inside));
  const run = joined.includes(whole);
  const known = holds(all);
  // Almost all entries end here, so a search takes a millisecond or two.
  if (!run && !known) return RANK.none;
  if (joined.includes(`\n${whole}\n`)) return RANK.exact;
  if (joined.includes(`\n${whole}`)) return RANK.startOfName;
  const starts = (text: string) =>
    terms.every(({ start }) => text.includes(start));
  if (names.some((name) => starts(name) || (run && startsRun(name, whole))))
    return RANK.startOfWord;
  if (!known) return RANK.none;
  if (names.some(holds)) return RANK.inName;
  return starts(all) ? RANK.startOfAnyWord : RANK.anywhere;
}

/** Whether the words of a name from one of them on, run together, start with a search. */
function startsRun(name: string, whole: string): boolean {
  for (let at = name.indexOf(" ", 1); at > 0; at = name.indexOf(" ", at + 1))
    if (joinWords(name.slice(at)).startsWith(whole)) return true;
  return false;
}

const CHINESE = /^\p{sc=Han}{4,12}$/u;

/** A run of Chinese cut in two, each way that leaves names of two characters, the longer first part first. */
function splitChinese(words: string): string[] {
  if (!CHINESE.test(words)) return [];
  const cuts = Array.from({ length: words.length - 3 }, (_, i) => i + 2);
  return cuts.reverse().map((at) => `${words.slice(0, at)} ${words.slice(at)}`);
}

const IN_BRACKETS = /\s*[(（][^()（）]*[)）]$/u;
const CHINESE_KIND =
  /(?<=^\p{sc=Han}{2,})(?:[\p{sc=Han}]族自治[区州]|维吾尔自治区|自治[区州]|[省市县区州])$/u;

/** A name, without what tells namesakes apart, and without the kind of place that Chinese names end in; folded. */
function namesOf(name: string): string[] {
  const bare = name.replace(IN_BRACKETS, "");
  const variants = [name, bare, bare.replace(CHINESE_KIND, "")];
  return variants.map(foldWords).filter((text) => text !== "");
}
