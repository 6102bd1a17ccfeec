import { foldText } from "../../select/fold-text";

/** Letters of a name; a longer title is cut at a word. */
const LONGEST = 48;

/**
 * A kebab-case name for something with a title, unlike all that are taken; after `otherwise` where the title has no
 * Latin letter or digit.
 *
 * @example freeName("Iowa & Hebei", "briefing", new Set(["iowa-hebei"])) // "iowa-hebei-2"
 */
export function freeName(
  title: string,
  otherwise: string,
  taken: ReadonlySet<string>,
): string {
  const base = kebab(title) || otherwise;
  const stem = base.replace(/-\d+$/, "") || base;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${stem}-${number}`;
    if (!taken.has(name)) return name;
  }
}

function kebab(title: string): string {
  const words = foldText(title).match(/[a-z0-9]+/g) ?? [];
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word.slice(0, LONGEST) : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name;
}
