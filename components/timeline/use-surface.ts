import { useCallback, useRef } from "react";
import { hitTest } from "@/lib/layout/timeline/hit-test";
import { plotScale } from "@/lib/layout/timeline/plot-scale";
import { thinned } from "@/lib/layout/timeline/thin-timeline";
import type { TimelineProps } from "./timeline-props";
import { useClusterPopover } from "./use-cluster-popover";
import { usePointedMark } from "./use-pointed-mark";
import { useRovingMarks } from "./use-roving-marks";
import type { useTimeline } from "./use-timeline";
import { useWindowGestures } from "./use-window-gestures";

/** What a reader does to the drawing of a timeline, and what of it is drawn for that. */
export function useSurface(
  props: TimelineProps,
  placed: ReturnType<typeof useTimeline>,
) {
  const { gutter, onlyPainted } = placed;
  const { idOf } = props.words;
  const surface = useRef<HTMLDivElement>(null);
  const plotPoint = useCallback(
    ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const box = surface.current?.getBoundingClientRect();
      return [
        clientX - (box?.left ?? 0) - gutter,
        clientY - (box?.top ?? 0),
      ] as const;
    },
    [gutter],
  );
  useWindowGestures(surface, {
    window: placed.window,
    instantAt: (clientX) =>
      placed.scale.invert(plotPoint({ clientX, clientY: 0 })[0]),
    perPixel: placed.perPixel,
    onMove: placed.onMove,
    onSettle: placed.onSettle,
  });
  const shown = onlyPainted ? placed.picture : placed.drawn;
  const { timeline } = shown;
  const popover = useClusterPopover(surface, props, {
    ...{ timeline, gutter },
    onWindow: placed.onSettle,
  });
  const { current } = useRovingMarks(surface, {
    ...{ idOf, lanes: timeline.lanes, window: placed.window },
    instantOf: (x) => plotScale(timeline.window, timeline.width).invert(x),
    hit: (event) => hitTest(timeline, ...plotPoint(event)),
    onSelect: props.onSelect,
    onCluster: popover.open,
    onWindow: placed.onSettle,
  });
  const pointed = usePointedMark(surface, { timeline, plotPoint, idOf });
  return {
    ...{ surface, shown, timeline, current, pointed, popover },
    /** What has links. */
    linked: onlyPainted ? thinned(timeline, current) : timeline,
  };
}
