import type { Messages } from "@/lib/messages/messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { sameWindow } from "@/lib/view/fit-window";
import { panWindow, SHORTEST_WINDOW, zoomWindow } from "@/lib/view/move-window";
import { HistoryButtons, type HistoryActions } from "./history-buttons";
import { YearJump } from "./year-jump";

interface TimelineToolbarProps {
  /** The stretch of time on show. */
  window: TimeWindow;
  /** The stretch of time of the events that pass the filters; null where none does. */
  fit?: TimeWindow | null;
  /** The way back and on through the changes of the view; without it there are no buttons for it. */
  history?: HistoryActions;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the new window. */
  onWindow: (window: TimeWindow) => void;
}

/** Buttons that do what gestures do, and more: pan, zoom, show all years or those of the events, go to a year, undo. */
export function TimelineToolbar(props: TimelineToolbarProps) {
  const { window, fit = null, history, messages, onWindow } = props;
  return (
    <div
      role="group"
      aria-label={messages.timeline.tools}
      className="scripted flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden"
    >
      <div className="flex flex-wrap gap-1">
        <MoveButtons {...{ window, messages, onWindow }} />
        <FitButtons {...{ window, fit, messages, onWindow }} />
      </div>
      {history && <HistoryButtons {...{ history, messages }} />}
      <YearJump {...{ window, messages, onWindow }} />
    </div>
  );
}

type ButtonsProps = Omit<TimelineToolbarProps, "history">;

function MoveButtons({ window, messages, onWindow }: ButtonsProps) {
  const words = messages.timeline;
  const length = window.end - window.start;
  const middle = (window.start + window.end) / 2;
  const atStart = window.start <= RECORD_START;
  const atEnd = window.end >= RECORD_END;
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
  return buttons.map(([sign, label, off, next]) => (
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
  ));
}

function FitButtons({ window, fit, messages, onWindow }: ButtonsProps) {
  const { fit: label, fitHint } = messages.navigation;
  const whole = { start: RECORD_START, end: RECORD_END };
  const buttons = [
    [label, fitHint, fit],
    [messages.timeline.allYears, undefined, whole],
  ] as const;
  return buttons.map(([text, hint, next]) => {
    const off = !next || sameWindow(window, next);
    return (
      <button
        key={text}
        type="button"
        title={hint}
        aria-disabled={off}
        onClick={() => next && !off && onWindow(next)}
        className="tool px-2.5 text-sm"
      >
        {text}
      </button>
    );
  });
}
