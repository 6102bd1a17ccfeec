import { oembedResponse } from "@/app/_pages/oembed-route";

export { preflight as OPTIONS } from "@/app/_pages/file-response";

/** How the view at an address of this site is embedded: oEmbed 1.0, as JSON. */
export function GET(request: Request): Response {
  return oembedResponse(request);
}
