import { loadDataset } from "@/lib/data/load-dataset";
import {
  CITATION_TYPES,
  writeCitations,
} from "@/lib/export/citations/write-citations";
import { english } from "@/lib/messages/en";
import { sourcesFor } from "@/lib/messages/sources-for";
import { citedSources } from "@/lib/select/sources/cited-sources";
import type { CitationFormat } from "@/lib/view/citation-href";
import { fileResponse, refusal } from "./file-response";
import { siteUrl } from "./site-config";

/** Answers a request for citations of what its query asks for; says what of the query it does not understand. */
export function respondWithCitations(
  request: Request,
  format: CitationFormat,
): Response {
  const dataset = loadDataset();
  const { pathname, searchParams } = new URL(request.url);
  const cited = citedSources(dataset, searchParams);
  if ("issues" in cited)
    return refusal(cited.status, describeIssues(cited.issues));
  const query = searchParams.toString();
  const address = siteUrl() + pathname + (query && `?${query}`);
  const { site } = english;
  const body = writeCitations(
    format,
    cited.sources,
    sourcesFor("en").remark({
      site: `${site.name}: ${site.subject}`,
      count: cited.sources.length,
      asOf: dataset.asOf,
      address,
    }),
  );
  return fileResponse(request, {
    body,
    type: CITATION_TYPES[format],
    name: `sister-ties-sources.${format}`,
    download: true,
    keep: 300,
  });
}

type Issues = Extract<
  ReturnType<typeof citedSources>,
  { issues: unknown }
>["issues"];

/** Addresses of data are for programs: what is wrong with one is said in English. */
function describeIssues(issues: Issues): string {
  const { issues: words } = english.filters;
  return sourcesFor("en").notCited(
    issues.map(({ param, value, reason }) =>
      words.because(words.issue(param, value), words.reason[reason]),
    ),
  );
}
