import { feedResponse } from "@/app/_pages/feed-route";

export { preflight as OPTIONS } from "@/app/_pages/file-response";

/** What changed in the record, as a feed in English. */
export function GET(request: Request): Response {
  return feedResponse(request, "en");
}
