import type { Messages } from "@/lib/messages/messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { panWindow, SHORTEST_WINDOW, zoomWindow } from "@/lib/view/move-window";

interface TimelineToolbarProps {
  /** The stretch of time on show. */
  window: TimeWindow;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the new window. */
  onWindow: (window: TimeWindow) => void;
}

/** Buttons that do what gestures do: pan, zoom, show all years. */
export function TimelineToolbar({
  window,
  messages,
  onWindow,
}: TimelineToolbarProps) {
  const words = messages.timeline;
  const length = window.end - window.start;
  const middle = (window.start + window.end) / 2;
  const atStart = window.start <= RECORD_START;
  const atEnd = window.end >= RECORD_END;
  const whole = { start: RECORD_START, end: RECORD_END };
  const buttons = [
    ["‹", words.earlier, atStart, panWindow(window, -length / 2)],
    ["›", words.later, atEnd, panWindow(window, length / 2)],
    [
      "+",
      words.zoomIn,
      length <= SHORTEST_WINDOW,
      zoomWindow(window, 0.5, middle),
    ],
    ["−", words.zoomOut, atStart && atEnd, zoomWindow(window, 2, middle)],
  ] as const;
  return (
    <div
      role="group"
      aria-label={words.tools}
      className="scripted flex items-center gap-1 print:hidden"
    >
      {buttons.map(([sign, label, off, next]) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={label}
          aria-disabled={off}
          onClick={() => !off && onWindow(next)}
          className="tool min-w-8 text-lg leading-none"
        >
          {sign}
        </button>
      ))}
      <button
        type="button"
        aria-disabled={atStart && atEnd}
        onClick={() => !(atStart && atEnd) && onWindow(whole)}
        className="tool px-2.5 text-sm"
      >
        {words.allYears}
      </button>
    </div>
  );
}
