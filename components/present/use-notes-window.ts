import { useState } from "react";

/** The window that the speaker reads, from the room's. */
export interface NotesWindow {
  /** Opens it, or brings the one that is open to the front. */
  readonly open: () => void;
  /** Whether the browser has refused to. */
  readonly blocked: boolean;
  /** Takes note that the reader knows. */
  readonly dismiss: () => void;
}

/** As large as notes and two pictures need; browsers make it smaller where the screen is. */
const SIZE = "popup,width=1180,height=780";

/** Opens the speaker's window at an address and takes it into the talk by `adopt`. */
export function useNotesWindow(
  href: string,
  adopt: (other: Window) => void,
): NotesWindow {
  const [blocked, setBlocked] = useState(false);
  return {
    blocked,
    dismiss: () => setBlocked(false),
    open: () => {
      const opened = window.open(href, "sister-ties-notes", SIZE);
      setBlocked(!opened || opened.closed);
      if (!opened) return;
      adopt(opened);
      opened.focus();
    },
  };
}
