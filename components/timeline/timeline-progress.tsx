import type { Messages } from "@/lib/messages/messages";

interface TimelineProgressProps {
  /** The share done, 0 to 1; null when there is nothing to wait for. */
  share: number | null;
  /** The words of the page's language. */
  messages: Messages;
}

/** How far the sorting of very many events has come; it shows after a second (`timeline-progress` in globals.css). */
export function TimelineProgress({ share, messages }: TimelineProgressProps) {
  return (
    share !== null && (
      <progress
        value={share}
        aria-label={messages.timeline.sorting}
        className="timeline-progress absolute inset-x-4 top-8"
      />
    )
  );
}
