import { useMemo, useRef, useState } from "react";
import {
  placeTimeline,
  PLOT_PAD,
  plotScale,
} from "@/lib/layout/timeline/place-timeline";
import type { Messages } from "@/lib/messages/messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { EVENT_KINDS } from "@/lib/model/record";
import type { TimelineProps } from "./timeline-props";
import { usePainter } from "./use-painter";
import { useRovingMarks } from "./use-roving-marks";
import { useWidth } from "./use-width";
import { useWindowGestures } from "./use-window-gestures";

/** Width that the server draws for, pixels. */
const SERVER_WIDTH = 1200;
/** Width from which lane headings stand in a column of their own, pixels. */
const ROOMY = 720;
const GUTTER = 172;
/** Stands for the count beside a heading, at its widest. */
const WIDEST_COUNT = " 000 / 000";

/** Places the timeline in the width at hand, on the window that a gesture has under way or else the view's. */
export function useTimeline(props: TimelineProps) {
  const { events, matching, filter, selected, metrics, messages } = props;
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<TimeWindow | null>(null);
  const width = useWidth(frame, SERVER_WIDTH);
  const window = live ?? props.window;
  const gutter = width >= ROOMY ? GUTTER : 0;
  const plot = width - gutter;
  const timeline = useMemo(
    () =>
      placeTimeline({
        ...{ events, window, metrics, selected },
        passing: matching,
        width: plot,
        locale: messages.locale,
        headings: gutter > 0 ? null : headingsOf(messages),
      }),
    [events, matching, window, metrics, selected, plot, gutter, messages],
  );
  const picture = useMemo(
    () => ({ timeline, gutter, selected, filter, matching, messages }),
    [timeline, gutter, selected, filter, matching, messages],
  );
  const { canvas, drawn } = usePainter(picture, live !== null);
  const onSettle = (next: TimeWindow) => {
    setLive(null);
    props.onWindow(next);
  };
  const scale = plotScale(window, plot);
  useWindowGestures(surface, {
    window,
    instantAt: (clientX) => {
      const left = surface.current?.getBoundingClientRect().left ?? 0;
      return scale.invert(clientX - left - gutter);
    },
    perPixel: (window.end - window.start) / (plot - 2 * PLOT_PAD),
    onMove: setLive,
    onSettle,
  });
  const { tabStop } = useRovingMarks(surface, {
    lanes: drawn.timeline.lanes,
    window,
    instantOf: (x) => plotScale(drawn.timeline.window, plot).invert(x),
    onSelect: props.onSelect,
    onCluster: props.onCluster,
    onWindow: onSettle,
  });
  return {
    ...{ frame, surface, canvas, width, gutter, window, drawn },
    ...{ behind: drawn !== picture, tabStop, onSettle },
    onMove: setLive,
  };
}

function headingsOf({ names }: Messages): Record<string, string> {
  return Object.fromEntries(
    EVENT_KINDS.map((kind) => [kind, names.kind[kind] + WIDEST_COUNT]),
  );
}
