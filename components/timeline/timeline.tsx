import { memo, useMemo, useRef } from "react";
import { loadChartWords, withChartWords } from "@/components/ui/chart-words";
import { atOnce, later } from "@/components/ui/later";
import { pagePalette } from "@/lib/theme/palette";
import { extentOf, fitWindow } from "@/lib/view/fit-window";
import { LaneHeaders } from "./lane-headers";
import { TimelineHeader } from "./timeline-header";
import { TimelineLegend } from "./timeline-legend";
import { TimelineOverview } from "./timeline-overview";
import type { TimelineLayers, TimelineProps } from "./timeline-props";
import { TimelineSurface } from "./timeline-surface";
import { useHistoryKeys } from "./use-history-keys";
import { useTimeline } from "./use-timeline";

// Loaded when a reader first asks for what stands behind the lanes (docs/adr/0012).
const ContextLayers =
  typeof window === "undefined"
    ? atOnce(
        // Only the server's bundle has this branch.
        /* eslint-disable @typescript-eslint/no-require-imports */
        withChartWords(
          (require("./context-layers") as typeof import("./context-layers"))
            .ContextLayers,
          (
            require("@/lib/messages/charts-for") as typeof import("@/lib/messages/charts-for")
          ).chartsFor,
        ),
        /* eslint-enable @typescript-eslint/no-require-imports */
      )
    : later(async () => {
        const [words, made] = await Promise.all([
          loadChartWords(),
          import("./context-layers"),
        ]);
        return withChartWords(made.ContextLayers, words);
      });

function hasLayers({ view }: TimelineLayers): boolean {
  return view.bands || view.metric !== null;
}

/** The timeline with its tools and overview; memoised by hand, because placing it is most of what a filter costs (docs/adr/0007). */
export const Timeline = memo(function Timeline(props: TimelineProps) {
  const { columns, lanes, mask, metrics, messages } = props;
  const root = useRef<HTMLElement>(null);
  const placed = useTimeline(props);
  const { frame, window, width, gutter, heads, onSettle } = placed;
  const { arrangement, drawn } = placed;
  const onAnnounce = props.onAnnounce ?? ignore;
  const fit = useMemo(() => {
    const extent = extentOf(columns, columns.length, mask);
    return extent && fitWindow(extent);
  }, [columns, mask]);
  useHistoryKeys(root, props.history);
  return (
    <section
      ref={root}
      aria-labelledby="timeline-title"
      className="border-line bg-card overflow-clip rounded-lg border"
    >
      <TimelineHeader
        {...props}
        {...{ window, fit, arrangement, onAnnounce }}
        onWindow={onSettle}
      />
      <div ref={frame} className="overflow-x-auto overflow-y-clip">
        <TimelineSurface {...{ props, placed }}>
          <LaneHeaders
            lanes={heads}
            {...{ gutter, width, metrics, messages, onAnnounce }}
            onCollapse={arrangement.onCollapse}
            onPin={arrangement.onPin}
            onMove={arrangement.onMove}
          />
        </TimelineSurface>
        {props.context && hasLayers(props.context) && (
          <ContextLayers
            {...{ gutter, width, window, metrics, messages }}
            settled={props.window}
            context={props.context}
            palette={pagePalette}
          />
        )}
      </div>
      {width > 0 && (
        <TimelineOverview
          {...{ columns, gutter, messages, width, window, onSettle }}
          mask={drawn.mask}
          onMove={placed.onMove}
        />
      )}
      <TimelineLegend
        messages={messages}
        kinds={(lanes[0]?.mode ?? "kind") !== "kind"}
      />
    </section>
  );
});

function ignore(): void {}
