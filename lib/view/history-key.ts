/** Which way through the changes of the view. */
export type HistoryStep = "undo" | "redo";

/** What of a key press tells. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key press asks for: Ctrl or ⌘ with Z undoes, with Shift and Z or with Y redoes; null for all else. */
export function historyStep(press: KeyPress): HistoryStep | null {
  const { ctrlKey, metaKey, shiftKey, altKey } = press;
  if (ctrlKey === metaKey || altKey) return null;
  const key = press.key.toLowerCase();
  if (key === "z") return shiftKey ? "redo" : "undo";
  return key === "y" && ctrlKey && !shiftKey ? "redo" : null;
}
