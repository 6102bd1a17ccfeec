import type { Source } from "../../model/record";
import { parseEdtf } from "../../time/parse-edtf";

/** A date in CSL-JSON: as many parts as are known (year, month, day), and whether it is approximate. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
  readonly circa?: true;
}

/** A source as an item of CSL-JSON, the form that all citations are made from. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage" | "document";
  readonly title: string;
  /** The newspaper, agency or site; for what has an address or is news. */
  readonly "container-title"?: string;
  /** Who published what has no address. */
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  /** ISO 639. */
  readonly language: string;
  /** The record's tier. */
  readonly keyword: string;
  readonly note?: string;
}

// A file of citations is read by programs and travels between readers of both languages.
const NO_ADDRESS = "Seen only as a copy elsewhere; no address.";
const APPROXIMATE = "The date is approximate.";

/** A source as an item of CSL-JSON: its title as it stands, its date with no part that is not known. */
export function cslItem(source: Source): CslItem {
  const issued = cslDate(source.date);
  const hasAddress = /^https?:\/\//.test(source.url);
  const notes = [
    ...(hasAddress ? [] : [NO_ADDRESS]),
    ...(issued?.circa ? [APPROXIMATE] : []),
  ];
  const isNews = source.tier === "news";
  return {
    id: source.id,
    type: isNews ? "article-newspaper" : hasAddress ? "webpage" : "document",
    title: oneLine(source.title),
    [isNews || hasAddress ? "container-title" : "publisher"]: oneLine(
      source.publisher,
    ),
    ...(issued && { issued }),
    ...(hasAddress && { URL: source.url }),
    language: source.lang,
    keyword: source.tier,
    ...(notes.length > 0 && { note: notes.join(" ") }),
  };
}

/**
 * The parts of an EDTF date that are known, or undefined where none is.
 *
 * @example cslDate("2013~") // { "date-parts": [[2013]], circa: true }
 */
export function cslDate(edtf: string): CslDate | undefined {
  const date = parseEdtf(edtf);
  if (!date) return undefined;
  const parts = edtf.replace("~", "").split("-").map(Number);
  return { "date-parts": [parts], ...(date.approximate && { circa: true }) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
