const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even when they are escaped, so one alone would end an entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text with what LaTeX reads as commands, or as a longer dash, written out; everything else stays in Unicode. */
export function escapeTex(text: string): string {
  return text
    .replace(
      /[\\{}~^$&#_%]/g,
      (character) => COMMANDS[character] ?? `\\${character}`,
    )
    .replace(/-(?=-)/g, "-{}");
}
