import { loadDataset } from "@/lib/data/load-dataset";
import { buildCorpus } from "@/lib/select/text-search";

export const dynamic = "force-static";

/** The text of every event in both languages, folded for search. */
export function GET(): Response {
  return Response.json(buildCorpus(loadDataset()));
}
