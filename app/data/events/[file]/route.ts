import { createHash } from "node:crypto";
import { loadDataset } from "@/lib/data/load-dataset";
import { eventDetail } from "@/lib/describe/event-detail";

const FILE = /^(.+)\.(en|zh)\.json$/;

/** An event as JSON in one language: `<id>.en.json`, `<id>.zh.json`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, id, locale] = FILE.exec((await params).file) ?? [];
  const detail =
    id && (locale === "en" || locale === "zh")
      ? eventDetail(loadDataset(), id, locale)
      : null;
  if (!detail)
    return Response.json({ error: "no such event" }, { status: 404 });
  const body = JSON.stringify(detail);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "public, max-age=300",
    etag,
  };
  return request.headers.get("if-none-match")?.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}
