import { useEffect, useState } from "react";
import type { CorpusEntry } from "@/lib/select/text-search";
import { loadCorpus } from "./load-corpus";

/** What text searches search, fetched where a briefing has one: null while it comes, nothing where it could not be had. */
export function useCorpus(needed: boolean): readonly CorpusEntry[] | null {
  const [corpus, setCorpus] = useState<readonly CorpusEntry[] | null>(null);
  useEffect(() => {
    if (!needed) return;
    const quit = new AbortController();
    loadCorpus(quit.signal).then(setCorpus, () => {
      if (!quit.signal.aborted) setCorpus([]);
    });
    return () => quit.abort();
  }, [needed]);
  return needed ? corpus : NOTHING;
}

const NOTHING: readonly CorpusEntry[] = [];
