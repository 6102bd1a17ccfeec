import { fileResponse } from "@/app/_pages/file-response";
import { loadDataset } from "@/lib/data/load-dataset";
import { buildCorpus } from "@/lib/select/text-search";

let text: string | undefined;

/** The text of every event in both languages, folded for search. */
export function GET(request: Request): Response {
  text ??= JSON.stringify(buildCorpus(loadDataset()));
  return fileResponse(request, {
    body: text,
    type: "application/json; charset=utf-8",
    keep: 300,
  });
}
