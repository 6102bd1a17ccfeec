import type { Pair } from "../../model/record";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const MONTH = MONTHS.join("|");
// What the notes say where a source has another value: "the Hebei list gives 1997-06-16".
const GIVES = /\b(?:gives?|dates|counts it from|places the start in)\b/;
const DATE = new RegExp(
  `\\b(?:(\\d{4}(?:-\\d\\d){0,2}|\\d{3}0s)|(?:(\\d{1,2}) )?(${MONTH})(?: (\\d{4}))?)\\b`,
  "g",
);

/** Whether the note of a dated tie says that a source gives a date that cannot be the same one. */
export function hasDifferingDate({
  established,
  statusNote,
}: Pick<Pair, "established" | "statusNote">): boolean {
  if (!established) return false;
  const known = established.edtf.replace("~", "");
  return statusNote.en.split(/(?<=[.;]) /).some((sentence) => {
    const verb = GIVES.exec(sentence);
    if (!verb) return false;
    const after = sentence.slice(verb.index);
    return [...after.matchAll(DATE)].some(
      (match) => !agrees(known, dateOf(match, known)),
    );
  });
}

// EDTF, or a decade; a day without a year is one of the year at hand.
function dateOf(match: RegExpExecArray, known: string): string {
  const [, plain, day, month = "", year] = match;
  if (plain !== undefined) return plain;
  const name = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
  const start = `${year ?? known.slice(0, 4)}-${name}`;
  return day === undefined ? start : `${start}-${day.padStart(2, "0")}`;
}

function agrees(known: string, other: string): boolean {
  if (other.endsWith("s")) return known.startsWith(other.slice(0, 3));
  return known.startsWith(other) || other.startsWith(known);
}
