import { notesWindowFor } from "@/lib/messages/notes-window-for";
import type { Locale } from "@/lib/model/bilingual";
import type { NotesWindow } from "./use-notes-window";

interface NotesBlockedProps {
  /** The speaker's window; nothing is said unless it was refused. */
  notes: NotesWindow;
  /** Its address. */
  href: string;
  locale: Locale;
}

/** Says that the browser would not open the speaker's window, and offers a link to it. */
export function NotesBlocked({ notes, href, locale }: NotesBlockedProps) {
  const words = notesWindowFor(locale);
  if (!notes.blocked) return null;
  return (
    <div
      role="alert"
      className="border-edge bg-card text-ink fixed inset-x-4 bottom-4 z-50 mx-auto max-w-2xl rounded-lg border p-4 text-lg shadow-lg"
    >
      <p>
        <strong>{words.blocked}</strong>
      </p>
      <p>
        <a
          className="inline-flex min-h-6 items-center underline"
          href={href}
          target="_blank"
          // The link keeps the way back to this window, where there is no channel between the two.
          rel="opener"
          onClick={notes.dismiss}
        >
          {words.link}
        </a>
      </p>
      <p className="text-base">{words.how}</p>
      <button
        type="button"
        className="tool mt-2 min-h-11 px-4 text-base"
        onClick={notes.dismiss}
      >
        {words.close}
      </button>
    </div>
  );
}
