import type { EmbedFile } from "./embed-files";

/** Answers with a script that any page may load. */
export function respondWithScript(
  request: Request,
  { text, mark }: EmbedFile,
  caching: string,
): Response {
  const headers = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": caching,
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    etag: `"${mark}"`,
  };
  return request.headers.get("if-none-match")?.includes(headers.etag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}
