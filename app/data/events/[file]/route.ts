import { fileResponse } from "@/app/_pages/file-response";
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
  return fileResponse(request, {
    body: JSON.stringify(detail),
    type: "application/json; charset=utf-8",
    keep: 300,
  });
}
