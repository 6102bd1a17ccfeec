import { useEffect, useState } from "react";
import type { CorpusEntry } from "@/lib/select/text-search";

/** What text searches search, fetched where a briefing has one: null while it comes, nothing where it could not be had. */
export function useCorpus(needed: boolean): readonly CorpusEntry[] | null {
  const [corpus, setCorpus] = useState<readonly CorpusEntry[] | null>(null);
  useEffect(() => {
    if (!needed) return;
    const quit = new AbortController();
    fetch("/data/search.json", { signal: quit.signal })
      .then((answer) => answer.json() as Promise<CorpusEntry[]>)
      .then(setCorpus, () => {
        if (!quit.signal.aborted) setCorpus([]);
      });
    return () => quit.abort();
  }, [needed]);
  return needed ? corpus : NOTHING;
}

const NOTHING: readonly CorpusEntry[] = [];
