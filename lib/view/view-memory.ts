import type { ViewIssue, ViewState } from "../model/view-state";
import { formatView } from "./format-view";
import type { HistoryStep } from "./history-key";
import { isWindowMove, ONE_STEP } from "./window-move";

/** The views that a reader has been through, where no address keeps them. */
export interface ViewMemory {
  readonly views: readonly ViewState[];
  /** The index of the view on show. */
  readonly at: number;
  /** How the reader came to it; null for a change of their own. */
  readonly step: HistoryStep | null;
  /** When the window was last moved, milliseconds; -Infinity where the last change was another. */
  readonly moved: number;
  /** What of the first view was not understood. */
  readonly issues: readonly ViewIssue[];
}

/** A memory that begins with a view. */
export function beginMemory(initial: {
  readonly view: ViewState;
  readonly issues: readonly ViewIssue[];
}): ViewMemory {
  const { view, issues } = initial;
  return { views: [view], at: 0, step: null, moved: -Infinity, issues };
}

/** The view on show. */
export function viewOf({ views, at }: ViewMemory): ViewState {
  const view = views[at];
  if (!view) throw new RangeError(`no view ${at} of ${views.length}`);
  return view;
}

/** The memory after a change at a time in milliseconds; moves in time right after one another are one step, and what was ahead is forgotten. */
export function remember(
  memory: ViewMemory,
  view: ViewState,
  now: number,
): ViewMemory {
  const before = viewOf(memory);
  const { views, at, moved } = memory;
  const next = { ...memory, issues: [], step: null };
  if (formatView(view) === formatView(before))
    return { ...next, views: views.map((old, i) => (i === at ? view : old)) };
  const moves = isWindowMove(before, view);
  const kept = views.slice(0, moves && now - moved < ONE_STEP ? at : at + 1);
  return {
    ...{ ...next, views: [...kept, view], at: kept.length },
    moved: moves ? now : -Infinity,
  };
}

/** The memory one view back or on; the same where there is none. */
export function recall(memory: ViewMemory, step: HistoryStep): ViewMemory {
  const at = memory.at + (step === "undo" ? -1 : 1);
  if (at < 0 || at >= memory.views.length) return memory;
  return { ...memory, at, step, moved: -Infinity, issues: [] };
}
