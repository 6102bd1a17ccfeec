const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even when they are escaped, so one alone would end an entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text with the ten characters that LaTeX reads as commands written out; everything else stays in Unicode. */
export function escapeTex(text: string): string {
  return text.replace(
    /[\\{}~^$&#_%]/g,
    (character) => COMMANDS[character] ?? `\\${character}`,
  );
}
