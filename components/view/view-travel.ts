import type { HistoryStep } from "@/lib/view/history-key";
import { readViewEntry, viewEntryState, type ViewEntry } from "./view-entry";

/** Milliseconds after which a step through the history that has not come is not waited for. */
const PATIENCE = 1000;

/** The page's own stretch of the browser's history. */
export interface ViewTravel {
  /** Adds an entry behind the present one, or writes it anew. */
  readonly write: (href: string, anew: boolean) => void;
  /** Goes one entry back or on, if that is the page's own. */
  readonly go: (step: HistoryStep) => void;
  /** Stops listening. */
  readonly quit: () => void;
}

/**
 * Follows the browser's history from the entry that the page stands on. `onPlace` hears where that is whenever it
 * changes, `onPop` which way the reader has gone; null where it is to an entry of the same view.
 */
export function viewTravel(
  onPlace: (entry: ViewEntry) => void,
  onPop: (step: HistoryStep | null) => void,
): ViewTravel {
  let at = entryOnArrival();
  let target: number | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stand = (entry: ViewEntry) => {
    at = entry;
    onPlace(entry);
  };
  const stepOn = () => {
    clearTimeout(waiting);
    if (target === null || target === at.index) {
      target = null;
      return;
    }
    waiting = setTimeout(() => (target = null), PATIENCE);
    window.history.go(target < at.index ? -1 : 1);
  };
  const quit = new AbortController();
  const { signal } = quit;
  const hearPop = () => {
    const before = at;
    stand(entryAfter(before));
    mark(at);
    if (at.index === before.index) onPop(null);
    else onPop(at.index < before.index ? "undo" : "redo");
    stepOn();
  };
  // Back from another page: what was ahead is no longer the page's own.
  const hearReturn = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    stand({ index: at.index, last: at.index });
    mark(at);
  };
  window.addEventListener("popstate", hearPop, { signal });
  window.addEventListener("pageshow", hearReturn, { signal });
  mark(at);
  onPlace(at);
  return {
    quit: () => {
      clearTimeout(waiting);
      quit.abort();
    },
    write: (href, anew) => {
      target = null;
      const index = at.index + (anew ? 0 : 1);
      const entry = { index, last: index };
      if (writeEntry(entry, href, anew)) stand(entry);
    },
    go: (step) => {
      const from = target ?? at.index;
      const to = from + (step === "undo" ? -1 : 1);
      if (to < 0 || to > at.last) return;
      const idle = target === null;
      target = to;
      if (idle) stepOn();
    },
  };
}

/** Writes an entry, unless the browser refuses; then the page is right, and its address follows with the next change. */
function writeEntry(entry: ViewEntry, href: string, anew: boolean): boolean {
  const write = anew ? "replaceState" : "pushState";
  try {
    window.history[write](viewEntryState(entry), "", href);
    return true;
  } catch {
    // Safari takes no more than a hundred in half a minute.
    return false;
  }
}

/** The entry that the page was loaded on; what is ahead of it is known to be its own only after a reload. */
function entryOnArrival(): ViewEntry {
  const entry = readViewEntry(window.history.state);
  if (!entry) return { index: 0, last: 0 };
  const [load] = performance.getEntriesByType?.("navigation") ?? [];
  const reloaded = (load as PerformanceNavigationTiming)?.type === "reload";
  return reloaded ? entry : { ...entry, last: entry.index };
}

function entryAfter(before: ViewEntry): ViewEntry {
  const state: unknown = window.history.state;
  const entry = readViewEntry(state);
  if (entry) return { ...entry, last: Math.max(before.last, entry.index) };
  // A link within the page has made an entry of the same view, and cut off what was ahead.
  if (!state && window.location.hash)
    return { index: before.index, last: before.index };
  return { index: 0, last: before.last };
}

/** Writes a place into the entry that the page stands on, for a reload; an entry without the router's state stays without. */
function mark(entry: ViewEntry): void {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null) return;
  const written = readViewEntry(state) ?? { index: 0, last: 0 };
  if (written.last === entry.last) return;
  window.history.replaceState({ ...state, ...viewEntryState(entry) }, "");
}
