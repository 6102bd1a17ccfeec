/** Under which name an entry of the browser's history keeps its place; the router's own fields stand beside it. */
const FIELD = "viewEntry";

/** Where an entry of the browser's history stands among those that the page has made. */
export interface ViewEntry {
  /** 0 for the one that the page was opened with. */
  readonly index: number;
  /** The index of the last one that forward leads to. */
  readonly last: number;
}

/** Reads an entry's place out of its state; null where the page has written none. */
export function readViewEntry(state: unknown): ViewEntry | null {
  if (typeof state !== "object" || state === null || !(FIELD in state))
    return null;
  const entry: unknown = state[FIELD];
  if (typeof entry !== "object" || entry === null) return null;
  const { index, last } = entry as Partial<Record<string, unknown>>;
  return isCount(index) && isCount(last) && last >= index
    ? { index, last }
    : null;
}

/** The state to give an entry: its place alone, for the router adds its own fields to what has none of them, and follows the address only then. */
export function viewEntryState(entry: ViewEntry): Record<string, unknown> {
  return { [FIELD]: entry };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
