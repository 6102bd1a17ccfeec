import { useEffect, useState } from "react";
import type { Locale } from "@/lib/model/bilingual";
import { loadIndex, type FoldedIndex } from "./load-index";

/** What can be found: null while it is loading. */
export interface IndexState {
  readonly index: FoldedIndex | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Loads what can be found in a language. */
export function useIndex(locale: Locale): IndexState {
  const [index, setIndex] = useState<FoldedIndex | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (index || failed) return;
    let wanted = true;
    loadIndex(locale).then(
      (loaded) => wanted && setIndex(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [locale, index, failed]);
  return { index, failed, retry: () => setFailed(false) };
}
