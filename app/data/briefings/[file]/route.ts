import { fileResponse, refusal } from "@/app/_pages/file-response";
import { siteUrl } from "@/app/_pages/site-config";
import { loadBriefing } from "@/lib/data/load-briefings";
import { loadDataset } from "@/lib/data/load-dataset";
import { loadOfflineShell } from "@/lib/data/load-offline-shell";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import { fillBriefing } from "@/lib/describe/briefing/fill-briefing";
import { fillShell } from "@/lib/export/offline/fill-shell";

const FILE = /^(.+)\.html$/;

/** A briefing of the record as one offline file: `<name>.html`, which opens in Chinese where `lang=zh` is asked for. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, name = ""] = FILE.exec((await params).file) ?? [];
  const briefing = loadBriefing(name);
  const shell = briefing && loadOfflineShell();
  if (!shell) return refusal(404, "There is no such briefing.");
  const asked = new URL(request.url).searchParams.get("lang");
  const locale = asked === "zh" ? "zh" : "en";
  const record = briefingRecord(loadDataset(), locale);
  return fileResponse(request, {
    body: fillShell(shell, {
      ...{ briefing, locale, site: siteUrl() },
      title: fillBriefing(briefing, record, locale).title.first,
    }),
    type: "text/html; charset=utf-8",
    name: `${name}.html`,
    download: true,
    keep: 300,
  });
}
