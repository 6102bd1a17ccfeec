import { foldText, searchTerms } from "./fold-text";
import type { FilterOption } from "./options";

/** Choices under one heading of a list. */
export interface OptionSection {
  readonly id: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** Whether the choices keep their order, whatever their counts. */
  readonly inOrder?: boolean;
}

/** A choice that a search found, with the events that it would leave. */
export interface MatchedOption {
  readonly option: FilterOption;
  readonly count: number;
}

export interface MatchedSection {
  readonly id: string;
  readonly label: string;
  readonly options: readonly MatchedOption[];
  /** How many further choices match but are not listed. */
  readonly more: number;
}

/** How a choice matches, best first: its name starts with the search, a word in it does, it holds it, its note does. */
const NO_MATCH = 4;

interface Ranked extends MatchedOption {
  readonly rank: number;
}

/**
 * The choices that match a search in either language, at most `cap` in all; each section gets its share of those.
 * Choices that would leave no event come last, then the better match, then the larger count. For a search the
 * section with the best match stands first.
 */
export function matchOptions(
  sections: readonly OptionSection[],
  query: string,
  counts: ReadonlyMap<string, number>,
  cap: number,
): MatchedSection[] {
  const ranked = sections
    .map((section) => ({
      ...section,
      options: rankOptions(section, query, counts),
    }))
    .filter(({ options }) => options.length > 0);
  if (query.trim() !== "")
    ranked.sort((a, b) => bestRank(a.options) - bestRank(b.options));
  const shares = shareOut(
    ranked.map(({ options }) => options.length),
    cap,
  );
  return ranked.map(({ id, label, options }, i) => ({
    id,
    label,
    options: options.slice(0, shares[i]),
    more: options.length - Math.min(options.length, shares[i] ?? 0),
  }));
}

function rankOptions(
  { options, inOrder = false }: OptionSection,
  query: string,
  counts: ReadonlyMap<string, number>,
): Ranked[] {
  const whole = foldText(query.trim());
  const terms = searchTerms(query);
  return options
    .map((option) => ({
      option,
      count: counts.get(option.id) ?? 0,
      rank: rankOf(option, whole, terms),
    }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort(
      (a, b) =>
        Number(a.count === 0) - Number(b.count === 0) ||
        a.rank - b.rank ||
        (inOrder ? 0 : b.count - a.count),
    );
}

function rankOf(
  option: FilterOption,
  whole: string,
  terms: readonly string[],
): number {
  // Before anything is searched no name need be folded, and the list opens at once.
  if (whole === "") return 0;
  const { names, all } = folded(option);
  if (names.some((name) => name.startsWith(whole))) return 0;
  if (names.some((name) => name.includes(` ${whole}`))) return 1;
  if (names.some((name) => terms.every((term) => name.includes(term))))
    return 2;
  return terms.every((term) => all.includes(term)) ? 3 : NO_MATCH;
}

function bestRank(options: readonly Ranked[]): number {
  return Math.min(...options.map(({ rank }) => rank));
}

interface Folded {
  readonly names: readonly string[];
  readonly all: string;
}

// Folding a thousand names takes milliseconds: once each, and not before the first search.
const foldedOptions = new WeakMap<FilterOption, Folded>();

function folded(option: FilterOption): Folded {
  const known = foldedOptions.get(option);
  if (known) return known;
  const names = [option.name, option.alt].map(foldText);
  const fresh = { names, all: [...names, foldText(option.note)].join("\n") };
  foldedOptions.set(option, fresh);
  return fresh;
}

/** Shares `cap` out evenly; what short lists leave over goes to the longer ones. */
function shareOut(lengths: readonly number[], cap: number): number[] {
  const shares = lengths.map(() => 0);
  const shortestFirst = lengths
    .map((length, i) => ({ length, i }))
    .sort((a, b) => a.length - b.length);
  let left = cap;
  shortestFirst.forEach(({ length, i }, done) => {
    const share = Math.floor(left / (lengths.length - done));
    shares[i] = Math.min(length, share);
    left -= shares[i] ?? 0;
  });
  return shares;
}
