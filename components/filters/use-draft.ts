import { useState } from "react";

/**
 * What a reader is typing into a field whose settled value lives elsewhere: follows that value when somebody else
 * changes it, and leaves the text alone when the change is only its own echo. When all filters are `cleared`, text that
 * never became a value goes too.
 */
export function useDraft(
  value: string,
  cleared = false,
): {
  readonly draft: string;
  readonly setDraft: (text: string) => void;
  /** Says that this value is about to be sent, so that its echo is known. */
  readonly markSent: (value: string) => void;
} {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const [wasCleared, setWasCleared] = useState(cleared);
  if (cleared !== wasCleared) {
    setWasCleared(cleared);
    if (cleared) setDraft(value);
  }
  if (value !== seen) {
    setSeen(value);
    setSent(value);
    if (value !== sent) setDraft(value);
  }
  return { draft, setDraft, markSent: setSent };
}
