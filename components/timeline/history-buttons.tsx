import type { Messages } from "@/lib/messages/messages";

/** The way back and on through the changes of the view. */
export interface HistoryActions {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface HistoryButtonsProps {
  /** The way back and on. */
  history: HistoryActions;
  /** The words of the page's language. */
  messages: Messages;
}

/** Undo and redo of what the reader has changed in the view. */
export function HistoryButtons({ history, messages }: HistoryButtonsProps) {
  const words = messages.navigation;
  const buttons = [
    [words.undo, words.undoHint, history.canUndo, history.undo, UNDO],
    [words.redo, words.redoHint, history.canRedo, history.redo, REDO],
  ] as const;
  return (
    <div className="flex gap-1">
      {buttons.map(([label, hint, on, act, path]) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={hint}
          aria-disabled={!on}
          onClick={() => on && act()}
          className="tool min-w-8"
        >
          <svg
            width={16}
            height={16}
            viewBox="0 0 16 16"
            fill="none"
            stroke="currentColor"
            strokeWidth={1.6}
            strokeLinecap="round"
            strokeLinejoin="round"
            aria-hidden="true"
          >
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}

/** An arrow that turns back, and its mirror image. */
const UNDO = "M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7";
const REDO = "m10 3 3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9";
