// What XML refuses, tabs and line ends aside, cannot stand on a page or a slide.
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** A text of several lines as a briefing keeps it: printable, with `\n` between lines and no blank lines around it. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNPRINTABLE, (sign) => (/[\n\t]/.test(sign) ? sign : "\uFFFD"))
    .replace(/^(?:[^\S\n]*\n)+/, "")
    .trimEnd();
}

/** A text as one line: every stretch of white space is one space. */
export function cleanLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(UNPRINTABLE, "\uFFFD");
}
