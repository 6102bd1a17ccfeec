import type { MatchedSection } from "./match-options";

/** The sections as far as their first choices go, `most` in all. */
export function firstOptions(
  sections: readonly MatchedSection[],
  most: number,
): MatchedSection[] {
  const first: MatchedSection[] = [];
  let left = most;
  for (const section of sections) {
    if (left <= 0) break;
    const options = section.options.slice(0, left);
    const isWhole = options.length === section.options.length;
    first.push({ ...section, options, more: isWhole ? section.more : 0 });
    left -= options.length;
  }
  return first;
}
