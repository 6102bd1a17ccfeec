/** The formats that citations are offered in, by the ending of their file, with the name each goes by everywhere. */
export const CITATION_FORMATS = [
  ["bib", "BibTeX"],
  ["ris", "RIS"],
  ["json", "CSL-JSON"],
] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number][0];

/**
 * The address of the citations of what a query asks for.
 *
 * @example citationHref("bib", "event=2023-suzhou") // "/data/citations.bib?event=2023-suzhou"
 */
export function citationHref(format: CitationFormat, query: string): string {
  const path = `/data/citations.${format}`;
  return query === "" ? path : `${path}?${query}`;
}
