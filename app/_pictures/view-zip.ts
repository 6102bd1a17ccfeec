import { zipFiles, type FileContent } from "@/lib/data/zip-files";
import { writeBibtex } from "@/lib/export/citations/write-bibtex";
import { writeCitations } from "@/lib/export/citations/write-citations";
import { writeRis } from "@/lib/export/citations/write-ris";
import type { ViewData } from "@/lib/export/view-data/view-data";
import { citeView, viewCslItem } from "@/lib/export/view-zip/cite-view";
import { viewReadme } from "@/lib/export/view-zip/view-readme";
import { messagesFor } from "@/lib/messages/messages-for";
import { picturesFor } from "@/lib/messages/pictures-for";
import { publishFor } from "@/lib/messages/publish-for";
import { citedSources } from "@/lib/select/sources/cited-sources";
import { formatView } from "@/lib/view/format-view";
import { viewPage, type ViewName } from "@/lib/view/view-names";
import type { ReadRequest } from "./read-request";

/** What of the record a view draws, where its page does not tell. */
const DRAWN: Readonly<Partial<Record<ViewName, string>>> = {
  timeline: "events",
  "pairs-growth": "pairs",
  "pairs-by-state": "pairs",
  "ties-and-exports": "pairs,figures",
};

/** Packs the files of a view with a readme, its citation and its sources; `files` are those that it can be had as, by their endings. */
export function viewZip(
  read: ReadRequest,
  data: ViewData,
  files: ReadonlyMap<string, FileContent>,
): Uint8Array<ArrayBuffer> {
  const { name, locale, dataset } = read;
  const messages = messagesFor(locale);
  const view = { ...data, day: dataset.asOf };
  const item = viewCslItem(view, messages);
  const packed = new Map<string, FileContent>([
    ...[...files].map(
      ([ending, content]) => [`${name}.${ending}`, content] as const,
    ),
    ["citation.bib", writeBibtex([item])],
    ["citation.ris", writeRis([item])],
    ...sourcesFile(read, citeView(view, messages)),
  ]);
  const readme = viewReadme(view, ["README.txt", ...packed.keys()], {
    messages,
    pictures: picturesFor(locale),
    publish: publishFor(locale),
  });
  return zipFiles(new Map([["README.txt", readme], ...packed]), dataset.asOf);
}

/** The sources of what is drawn; none where what is asked for does not tell them. */
function sourcesFile(
  { name, view, locale, dataset }: ReadRequest,
  remark: string,
): [string, string][] {
  const query = new URLSearchParams(
    formatView({ ...view, event: null, pair: null, theme: "auto" }),
  );
  const ofPage = viewPage(name) === "/pairs" ? "pairs" : "figures";
  query.set("of", DRAWN[name] ?? ofPage);
  query.set("lang", locale);
  const cited = citedSources(dataset, query);
  return "sources" in cited
    ? [["sources.bib", writeCitations("bib", cited.sources, remark)]]
    : [];
}
