import { exportState } from "@/lib/select/metric-series";
import type { TimeWindow } from "@/lib/model/time-window";
import { ContextControls } from "./context-controls";
import { LaneControls } from "./lane-controls";
import { LaneReset } from "./lane-reset";
import { ShareLink } from "@/components/ui/share-link";
import { shareHref } from "@/lib/view/share-href";
import type { TimelineProps } from "./timeline-props";
import { TimelineToolbar } from "./timeline-toolbar";
import type { useLaneArrangement } from "./use-lane-arrangement";

interface TimelineHeaderProps extends Pick<
  TimelineProps,
  "context" | "history" | "messages"
> {
  /** The stretch of time of the events that pass the filters; null where none does. */
  fit: TimeWindow | null;
  /** The stretch of time on show, perhaps of a gesture under way. */
  window: TimeWindow;
  /** The lanes as the reader has arranged them. */
  arrangement: ReturnType<typeof useLaneArrangement>;
  /** Called with the new window. */
  onWindow: (window: TimeWindow) => void;
  /** Called with what the reader has done, as a sentence. */
  onAnnounce: (text: string) => void;
}

/** The timeline's title and tools: time, lanes, what stands behind them. */
export function TimelineHeader(props: TimelineHeaderProps) {
  const { window, fit, history, context, messages, arrangement } = props;
  return (
    <div className="grid gap-1 px-4 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id="timeline-title" className="font-serif text-lg font-semibold">
          {messages.timeline.title}
        </h2>
        <TimelineToolbar
          {...{ window, fit, history, messages }}
          onWindow={props.onWindow}
        />
      </div>
      {context && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1 print:hidden">
          <LaneControls {...context} messages={messages} />
          <LaneReset
            arranged={arrangement.arranged}
            messages={messages}
            onReset={arrangement.onReset}
            onAnnounce={props.onAnnounce}
          />
          <ContextControls
            {...context}
            messages={messages}
            states={context.charts.states.filter(
              ({ id }) => id in context.charts.census,
            )}
            filtered={exportState(context.charts, {
              state: null,
              states: context.view.places,
            })}
          />
          <ShareLink
            href={shareHref("timeline", context.view, messages.locale)}
            label={messages.site.share}
            what={messages.timeline.title}
          />
        </div>
      )}
    </div>
  );
}
