import type { CorpusEntry } from "@/lib/select/text-search";

/** Fetches what text searches search; rejects where it cannot be had. */
export async function loadCorpus(signal?: AbortSignal): Promise<CorpusEntry[]> {
  const answer = await fetch("/data/search.json", { signal });
  return (await answer.json()) as CorpusEntry[];
}
