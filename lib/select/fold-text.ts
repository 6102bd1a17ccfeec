const MARKS = /\p{M}/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** A text as searches compare it: without case, accents, full-width forms and typographic dashes and apostrophes. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(DASHES, "-");
}

/** The terms of a search, folded; none for a blank one. */
export function searchTerms(q: string): string[] {
  return foldText(q)
    .split(/\s+/u)
    .filter((term) => term !== "");
}
