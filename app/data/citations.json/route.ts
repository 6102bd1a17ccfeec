import { respondWithCitations } from "../../_pages/citation-route";

/** The citations of what the query asks for, in CSL-JSON. */
export function GET(request: Request): Response {
  return respondWithCitations(request, "json");
}
