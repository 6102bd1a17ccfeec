import {
  lazy,
  Suspense,
  useCallback,
  useRef,
  type ReactNode,
  useState,
} from "react";
import { hitTest } from "@/lib/layout/timeline/hit-test";
import { plotScale } from "@/lib/layout/timeline/plot-scale";
import { pagePalette } from "@/lib/theme/palette";
import { Connector } from "./connector";
import { thinned } from "@/lib/layout/timeline/thin-timeline";
import { TimelineDrawing } from "./timeline-drawing";
import type { TimelineProps } from "./timeline-props";
import { TimelineProgress } from "./timeline-progress";
import { useClusterPopover } from "./use-cluster-popover";
import { useRovingMarks } from "./use-roving-marks";
import type { useTimeline } from "./use-timeline";
import { usePointedMark } from "./use-pointed-mark";
import { useWindowGestures } from "./use-window-gestures";

// Loaded when the first mark is pointed at.
const PointedHint = lazy(async () => ({
  default: (await import("./pointed-hint")).PointedHint,
}));

interface TimelineSurfaceProps {
  /** The properties of the timeline. */
  props: TimelineProps;
  /** All that is placed. */
  placed: ReturnType<typeof useTimeline>;
  /** What stands over the drawing: the headings of the lanes. */
  children: ReactNode;
}

/** The drawing of the lanes and the canvas over it, with what a reader does to them. */
export function TimelineSurface({
  props,
  placed,
  children,
}: TimelineSurfaceProps) {
  const { columns, words, metrics, messages } = props;
  const { picture, drawn, canvas, gutter, width, onlyPainted } = placed;
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
  const shown = onlyPainted ? picture : drawn;
  const { timeline } = shown;
  const popover = useClusterPopover(surface, props, {
    ...{ timeline, gutter },
    onWindow: placed.onSettle,
  });
  const { current } = useRovingMarks(surface, {
    lanes: timeline.lanes,
    window: placed.window,
    instantOf: (x) => plotScale(timeline.window, timeline.width).invert(x),
    idOf: words.idOf,
    hit: (event) => hitTest(timeline, ...plotPoint(event)),
    onSelect: props.onSelect,
    onCluster: popover.open,
    onWindow: placed.onSettle,
  });
  const pointed = usePointedMark(surface, {
    ...{ timeline, plotPoint, idOf: words.idOf },
  });
  const [hinted, setHinted] = useState(false);
  if (pointed.stop && !hinted) setHinted(true);
  const lines = onlyPainted ? thinned(timeline, current) : timeline;
  return (
    <>
      <div
        ref={surface}
        className="relative touch-pan-y select-none"
        style={{ height: picture.timeline.height }}
      >
        {children}
        <svg
          data-chart="timeline"
          role="group"
          aria-label={messages.timeline.heading}
          aria-describedby="timeline-keys"
          aria-busy={placed.behind || placed.progress !== null}
          width={width}
          height={lines.height}
          viewBox={`0 0 ${width} ${lines.height}`}
          className="timeline print-fit block"
        >
          <TimelineDrawing
            timeline={lines}
            heads={shown.heads}
            starts={shown.starts}
            gutter={shown.gutter}
            selected={shown.selected}
            filter={shown.filter}
            tabStop={current}
            palette={pagePalette}
            {...{ columns, words, metrics, messages }}
          />
        </svg>
        <canvas
          ref={canvas}
          width={0}
          height={0}
          aria-hidden="true"
          className="invisible absolute inset-0 font-sans print:hidden"
        />
        <Connector
          timeline={timeline}
          row={pointed.stop?.row ?? shown.selected}
          gutter={gutter}
        />
        <TimelineProgress share={placed.progress} messages={messages} />
      </div>
      {/* Outside, or what is done in them would be done to the drawing. */}
      <Suspense>
        {hinted && (
          <PointedHint
            {...{ surface, timeline, gutter, columns, words, messages }}
            stop={popover.isOpen ? null : pointed.stop}
          />
        )}
      </Suspense>
      {popover.element}
    </>
  );
}
