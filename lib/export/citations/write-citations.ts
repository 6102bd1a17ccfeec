import type { Source } from "../../model/record";
import type { CitationFormat } from "../../view/citation-href";
import { cslItem } from "./csl-item";
import { mapToCslJson } from "./map-by-library";
import { writeBibtex } from "./write-bibtex";
import { writeRis } from "./write-ris";

/** The media type of each format of citations. */
export const CITATION_TYPES: Readonly<Record<CitationFormat, string>> = {
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  json: "application/vnd.citationstyles.csl+json; charset=utf-8",
};

/** Sources as a file of citations in a format; `remark`, one line, stands above those of BibTeX, the one that has comments. */
export function writeCitations(
  format: CitationFormat,
  sources: readonly Source[],
  remark: string,
): string {
  const items = sources.map(cslItem);
  switch (format) {
    case "bib":
      return `% ${safeRemark(remark)}\n\n${writeBibtex(items)}`;
    case "ris":
      return writeRis(items);
    case "json":
      return `${mapToCslJson(items)}\n`;
  }
}

// To BibTeX an at sign opens an entry wherever it stands.
function safeRemark(remark: string): string {
  return remark.replace(/\s+/g, " ").replaceAll("@", "%40");
}
