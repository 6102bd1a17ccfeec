const HEADING = /^(\\*)(#{2,3}(?:\s|$))/;

/** A line of text that would begin a scene or a part, kept from doing so by a backslash. */
export function escapeHeading(line: string): string {
  return line.replace(HEADING, "\\$1$2");
}

/** The line that `escapeHeading` was given. */
export function unescapeHeading(line: string): string {
  return line.replace(/^\\(\\*#{2,3}(?:\s|$))/, "$1");
}
