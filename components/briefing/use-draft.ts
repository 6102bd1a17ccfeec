import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ownChanged, ownKeep, watchOwn } from "@/components/view/own-keep";
import { draftText, openDraft, type Draft } from "@/lib/view/briefing/draft";
import {
  pushEdit,
  redoEdit,
  startHistory,
  undoEdit,
  type EditHistory,
} from "@/lib/view/briefing/edit-history";
import { sentHash } from "@/lib/view/briefing/briefing-hash";
import { readOwnText } from "@/lib/view/briefing/own-store";
import { keepDraft, type Kept } from "./keep-draft";
import { noteHash } from "./use-hash";

/** Where the work is: kept, about to be, or in the address alone because the browser allows no storage or has no room. */
export type SaveState = "untouched" | "waiting" | "kept" | "blocked" | "full";

/** What another window did to the same briefing. */
export type Elsewhere = "changed" | "forked" | "deleted";

/** A briefing to open: one of the reader's own, or a text that is not kept yet. */
export interface OpenedBriefing {
  readonly name: string | null;
  readonly text: string;
}

/** Milliseconds without a change after which it is kept. */
const PAUSE = 300;

/** A briefing as it is edited: with what can be undone, and kept in this browser by itself. */
export function useDraft({ name, text }: OpenedBriefing) {
  const [history, setHistory] = useState(() =>
    startHistory(openDraft(text, name ?? "")),
  );
  const [state, setState] = useState<SaveState>(name ? "kept" : "untouched");
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null);
  const [hash, setHash] = useState<string | null>(null);
  const kept = useRef<Kept>({ name, seen: text });
  // Written anew, a file may differ from what was read in spaces alone.
  const clean = useRef(draftText(history.present));

  const move = (next: EditHistory<Draft>) => {
    if (next === history) return;
    setHistory(next);
    setElsewhere(null);
    setState(afterChange);
  };
  /** Keeps what there is, and says under which hash it opens. */
  const save = (): string => {
    const current = draftText(history.present);
    if (current === clean.current) {
      const { name: own } = kept.current;
      setState(own === null ? "untouched" : "kept");
      return own ?? sentHash(current);
    }
    const title = titleOf(history.present);
    const saved = keepDraft(ownKeep(), kept.current, current, title);
    kept.current = saved;
    if (saved.refused === null) clean.current = current;
    noteHash(saved.hash);
    setHash(saved.hash);
    setState(saved.refused ?? "kept");
    if (saved.forked) setElsewhere("forked");
    if (saved.refused === null) ownChanged();
    return saved.hash;
  };
  const look = () => {
    const { name: own, seen } = kept.current;
    if (own === null) return;
    const stored = readOwnText(ownKeep().texts, own);
    if (stored === seen) return;
    if (draftText(history.present) !== clean.current) save();
    else if (stored === null) {
      // What is on the page is all there is of it: whatever is done next keeps it again.
      kept.current = { name: own, seen: "" };
      setElsewhere("deleted");
    } else {
      kept.current = { name: own, seen: stored };
      const draft = openDraft(stored, own);
      clean.current = draftText(draft);
      setHistory(pushEdit(history, draft, "elsewhere", performance.now()));
      setElsewhere("changed");
    }
  };
  useKeeping(history.present, state, save, look);
  return {
    ...{ history, state, elsewhere, save },
    /** The hash that the draft has been given since it was opened; null for none. */
    hash,
    /** Takes a change made at a time (milliseconds); see `pushEdit`. */
    edit: (draft: Draft, of: string | null, at: number) =>
      move(pushEdit(history, draft, of, at)),
    undo: () => move(undoEdit(history)),
    redo: () => move(redoEdit(history)),
  };
}

/** Whether the browser does not keep the work. */
export function isRefused(state: SaveState): boolean {
  return state === "blocked" || state === "full";
}

function afterChange(state: SaveState): SaveState {
  return isRefused(state) ? state : "waiting";
}

/** Has the browser ask before it closes a page whose work stands nowhere else. */
function useGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [active]);
}

function useKeeping(
  draft: Draft,
  state: SaveState,
  save: () => string,
  look: () => void,
): void {
  useGuard(isRefused(state));
  const keep = useEffectEvent(() => void save());
  const check = useEffectEvent(look);
  useEffect(() => {
    const pause = setTimeout(() => keep(), PAUSE);
    return () => clearTimeout(pause);
  }, [draft]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener("pagehide", () => keep(), { signal });
    document.addEventListener("visibilitychange", () => keep(), { signal });
    const unwatch = watchOwn(() => check());
    return () => {
      stop.abort();
      unwatch();
    };
  }, []);
}

function titleOf(draft: Draft): string {
  if (draft.form === "text")
    return /^title: *(.+)/m.exec(draft.text)?.[1] ?? "";
  return draft.briefing.title.en || draft.briefing.title.zh;
}
