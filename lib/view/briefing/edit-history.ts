/** What was edited, with what can be undone and done again. */
export interface EditHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was of; a further change of the same, soon after, is part of it. */
  readonly change: { readonly of: string; readonly at: number } | null;
}

/** Changes that can be undone; older ones are let go. */
const KEPT = 200;
/** Milliseconds within which typing in one place is one change. */
const ONE_CHANGE = 1500;

/** A history of nothing but what there is. */
export function startHistory<T>(present: T): EditHistory<T> {
  return { past: [], present, future: [], change: null };
}

/**
 * The history with a change made at `at` (milliseconds). `of` names what is typed in, so that its letters are undone
 * together; null for a change that stands alone.
 */
export function pushEdit<T>(
  history: EditHistory<T>,
  next: T,
  of: string | null,
  at: number,
): EditHistory<T> {
  const { past, present, change } = history;
  const goesOn =
    of !== null && change?.of === of && at - change.at <= ONE_CHANGE;
  return {
    past: goesOn ? past : [...past, present].slice(-KEPT),
    present: next,
    future: [],
    change: of === null ? null : { of, at },
  };
}

/** The history one change back; itself where there is none. */
export function undoEdit<T>(history: EditHistory<T>): EditHistory<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    change: null,
  };
}

/** The history with its last undone change done again; itself where there is none. */
export function redoEdit<T>(history: EditHistory<T>): EditHistory<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return {
    past: [...history.past, history.present],
    present: next,
    future,
    change: null,
  };
}
