import { useCallback, useEffect, useRef, useState } from "react";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { viewHref } from "@/lib/view/format-view";
import type { HistoryStep } from "@/lib/view/history-key";
import { parseView, type KnownIds } from "@/lib/view/parse-view";
import { isWindowMove, ONE_STEP } from "@/lib/view/window-move";
import { useViewTravel } from "./use-view-travel";

/** A view, or how it follows from the present one. */
export type ViewChange = ViewState | ((view: ViewState) => ViewState);

/** The view on show, and the way that led to it. */
interface Shown {
  readonly view: ViewState;
  readonly issues: readonly ViewIssue[];
  /** Whether it is one that the reader came back to. */
  readonly step: HistoryStep | null;
}

/** The view on show, and the ways to change it; the functions keep their identity. */
export interface ViewHistory extends Shown {
  readonly setView: (change: ViewChange) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/**
 * The view that the address holds: each change becomes an entry of the history, and back and forward bring the view of
 * their entry back. `undo` and `redo` are back and forward as far as the entries are the page's own, also after a
 * reload. `setView`, `undo` and `redo` keep their identity.
 */
export function useViewHistory(
  initial: { view: ViewState; issues: readonly ViewIssue[] },
  path: string,
  known: KnownIds,
): ViewHistory {
  const [shown, setShown] = useState<Shown>({ ...initial, step: null });
  const { view } = shown;
  const written = useRef({ view: initial.view, moved: -Infinity });
  const travel = useViewTravel((step) => {
    const parsed = parseView(new URLSearchParams(location.search), known);
    written.current = { view: parsed.view, moved: -Infinity };
    setShown({ ...parsed, step });
  });
  const { write, undo, redo, canUndo, canRedo } = travel;
  useEffect(() => {
    const { view: before, moved } = written.current;
    const href = viewHref(path, view);
    if (href === viewHref(path, before)) return;
    const now = performance.now();
    const moves = isWindowMove(before, view);
    written.current = { view, moved: moves ? now : -Infinity };
    write(href, moves && now - moved < ONE_STEP);
  }, [path, view, write]);
  const setView = useCallback((change: ViewChange) => {
    setShown(({ view: before }) => ({
      view: typeof change === "function" ? change(before) : change,
      issues: [],
      step: null,
    }));
  }, []);
  return { ...shown, setView, undo, redo, canUndo, canRedo };
}
