import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { loadJson } from "@/components/view/load-json";
import { searchText, type CorpusEntry } from "@/lib/select/text-search";

/** A text search under way or done. */
export interface TextSearch {
  /** Ids of the events that hold every word; null while nothing is searched or known yet. */
  readonly hits: ReadonlySet<string> | null;
  readonly busy: boolean;
  readonly failed: boolean;
  /** Fetches the text ahead of its use. */
  readonly load: () => void;
}

/** The events that a text search finds; the text of the record is fetched when first needed, and again for other words where that failed. */
export function useTextHits(
  q: string,
  initial: { q: string; hits: readonly string[] | null },
): TextSearch {
  const [corpus, setCorpus] = useState<readonly CorpusEntry[] | null>(null);
  const [failedOn, setFailedOn] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const known = q === initial.q;
  const needed = (wanted || (q !== "" && !known)) && failedOn !== q;
  const onFailure = useEffectEvent(() => setFailedOn(q));
  useEffect(() => {
    if (!needed || corpus) return;
    const quit = new AbortController();
    loadJson<CorpusEntry[]>("/data/search.json", quit.signal).then(
      setCorpus,
      () => {
        if (!quit.signal.aborted) onFailure();
      },
    );
    return () => quit.abort();
  }, [needed, corpus]);
  const given = known ? initial.hits : null;
  const hits = useMemo(() => hitsOf(q, given, corpus), [q, given, corpus]);
  const missing = q !== "" && !known && !corpus;
  return {
    hits,
    busy: missing && failedOn !== q,
    failed: missing && failedOn === q,
    load: () => setWanted(true),
  };
}

function hitsOf(
  q: string,
  given: readonly string[] | null,
  corpus: readonly CorpusEntry[] | null,
): ReadonlySet<string> | null {
  if (q === "") return null;
  if (corpus) return searchText(corpus, q);
  return given && new Set(given);
}
