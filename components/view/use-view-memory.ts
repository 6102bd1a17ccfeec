import { useMemo, useState } from "react";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import type { HistoryStep } from "@/lib/view/history-key";
import { beginMemory, recall, remember, viewOf } from "@/lib/view/view-memory";
import type { ViewChange, ViewHistory } from "./use-view-history";

/** A view that the page's address knows nothing of, with its own way back and forward. */
export function useViewMemory(initial: {
  readonly view: ViewState;
  readonly issues: readonly ViewIssue[];
}): ViewHistory {
  const [memory, setMemory] = useState(() => beginMemory(initial));
  const actions = useMemo(() => {
    const go = (step: HistoryStep) =>
      setMemory((before) => recall(before, step));
    return {
      setView: (change: ViewChange) => {
        const now = performance.now();
        setMemory((before) =>
          remember(
            before,
            typeof change === "function" ? change(viewOf(before)) : change,
            now,
          ),
        );
      },
      undo: () => go("undo"),
      redo: () => go("redo"),
    };
  }, []);
  const { issues, step, at, views } = memory;
  return {
    ...{ view: viewOf(memory), issues, step, ...actions },
    canUndo: at > 0,
    canRedo: at < views.length - 1,
  };
}
