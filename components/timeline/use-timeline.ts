import { useCallback, useMemo, useRef, useState } from "react";
import { HEADING_COLUMN } from "@/lib/layout/lane-heading";
import { bandStarts, type BandStart } from "@/lib/layout/timeline/band-starts";
import { PLOT_PAD, plotScale } from "@/lib/layout/timeline/plot-scale";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { standAlike } from "@/lib/layout/timeline/stand-alike";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import type { TimelineProps } from "./timeline-props";
import { useLaneArrangement } from "./use-lane-arrangement";
import { useLaneHeads } from "./use-lane-heads";
import { usePainter } from "./use-painter";
import { usePlacer } from "./use-placer";
import { useWidth } from "./use-width";

/** Width that the server draws for, pixels. */
const SERVER_WIDTH = 1200;
/** Width from which lane headings stand in a column of their own, pixels. */
const ROOMY = 720;
/** What there is before the width is known. */
const EMPTY: PlacedTimeline = {
  ...{ width: 0, height: 0, ticks: [], lanes: [] },
  window: { start: RECORD_START, end: RECORD_END },
};
const NO_STARTS: readonly BandStart[] = [];

/** Places the timeline in the width at hand, on the window that a gesture has under way or else the view's. */
export function useTimeline(props: TimelineProps) {
  const { columns, lanes, mask, selected, metrics, messages, filter } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<TimeWindow | null>(null);
  const measured = useWidth(frame, SERVER_WIDTH);
  const width = measured ?? 0;
  const window = live ?? props.window;
  const gutter = width >= ROOMY ? HEADING_COLUMN : 0;
  const plot = width - gutter;
  const laneIds = useMemo(() => lanes.map(({ id }) => id), [lanes]);
  const arrangement = useLaneArrangement(lanes[0]?.mode ?? "kind", laneIds);
  const { place, progress } = usePlacer({
    ...{ columns, lanes, mask, metrics, selected },
    locale: messages.locale,
    order: arrangement.ids,
    collapsed: arrangement.collapsed,
    headings: gutter === 0,
  });
  const timeline = useMemo(
    () => (measured === null ? EMPTY : place({ window, width: plot })),
    [measured, place, window, plot],
  );
  const terms = props.context?.view.bands ? props.context.context.bands : null;
  const starts = useMemo(
    () => (terms ? bandStarts(terms, window, plot) : NO_STARTS),
    [terms, window, plot],
  );
  const { pinned } = arrangement;
  const made = useLaneHeads(timeline.lanes, { lanes, messages, pinned });
  const picture = useMemo(
    () => ({
      ...{ timeline, columns, gutter, starts, selected },
      ...{ filter, mask, heads: made },
    }),
    [timeline, columns, made, gutter, starts, selected, filter, mask],
  );
  const { canvas, drawn, behind, onlyPainted } = usePainter(
    picture,
    live !== null,
  );
  // As long as the lanes stay where they are, what their headings say may follow with the links.
  const follow = !onlyPainted && standAlike(made, drawn.heads);
  const heads = follow ? drawn.heads : made;
  const { onWindow } = props;
  const onSettle = useCallback(
    (next: TimeWindow) => {
      setLive(null);
      onWindow(next);
    },
    [onWindow],
  );
  return {
    ...{ frame, canvas, width, gutter, plot, window, picture, drawn },
    ...{ arrangement, heads, onSettle, progress, behind, onlyPainted },
    scale: plotScale(window, plot),
    perPixel: (window.end - window.start) / (plot - 2 * PLOT_PAD),
    onMove: setLive,
  };
}
