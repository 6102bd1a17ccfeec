import { respondWithCitations } from "../../_pages/citation-route";

/** The citations of what the query asks for, in BibTeX. */
export function GET(request: Request): Response {
  return respondWithCitations(request, "bib");
}
