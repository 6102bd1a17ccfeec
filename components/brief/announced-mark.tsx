import type { BriefWords } from "@/lib/messages/brief-for";
import type { Announced } from "@/lib/select/event-announced";

interface AnnouncedMarkProps {
  /** How much of an event is known from an announcement only. */
  readonly announced: Announced | null;
  /** The brief's words. */
  readonly words: BriefWords;
}

/** Says that an event, or part of it, was announced and not seen confirmed. */
export function AnnouncedMark({ announced, words }: AnnouncedMarkProps) {
  if (!announced) return null;
  return (
    <span className="border-edge ms-2 border px-1 text-xs whitespace-nowrap">
      {words.meetings.announced[announced]}
    </span>
  );
}
