import { loadDataset } from "@/lib/data/load-dataset";
import { atomText } from "@/lib/export/feed/atom-text";
import { changesFeed } from "@/lib/export/feed/changes-feed";
import { messagesFor } from "@/lib/messages/messages-for";
import { publishFor } from "@/lib/messages/publish-for";
import type { Locale } from "@/lib/model/bilingual";
import { fileResponse } from "./file-response";
import { tableFiles } from "./record-tables";
import { siteUrl } from "./site-config";

/** What changed in the record, as an Atom feed. */
export function feedResponse(request: Request, locale: Locale): Response {
  const feed = changesFeed(
    loadDataset(),
    { site: siteUrl(), files: tableFiles() },
    publishFor(locale),
    messagesFor(locale),
  );
  return fileResponse(request, {
    body: atomText(feed),
    type: "application/atom+xml; charset=utf-8",
    language: feed.language,
    keep: 900,
  });
}
