import { isPlainClick } from "@/components/ui/is-plain-click";
import type { SpeakerWords } from "@/lib/messages/speaker-for";
import type { Stage } from "./use-stage";

interface RoomLinkProps {
  /** The stage in this window. */
  stage: Stage;
  /** Address of the window that the room sees. */
  room: string;
  words: SpeakerWords;
}

/** Whether a window of the room follows, and the way to open one where none does. */
export function RoomLink({ stage, room, words }: RoomLinkProps) {
  const { rooms, adopt } = stage;
  return (
    <p role="status" data-rooms={rooms} className="text-sm">
      {rooms > 0 ? (
        <span className="text-muted">
          {words.linked(rooms)}. {words.keys}
        </span>
      ) : (
        <>
          {words.alone}{" "}
          <a
            className="inline-flex min-h-6 items-center underline"
            href={room}
            target="_blank"
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              const opened = window.open(room, "_blank");
              if (!opened) return;
              event.preventDefault();
              adopt(opened);
            }}
          >
            {words.openRoom}
          </a>
        </>
      )}
    </p>
  );
}
