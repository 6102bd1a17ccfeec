import { useMemo } from "react";
import { sayAsOf } from "@/lib/describe/charts/chart-words";
import { metricOfView } from "@/lib/describe/timeline-metric";
import { placeBands } from "@/lib/layout/timeline/place-bands";
import { placeMetric } from "@/lib/layout/timeline/place-metric";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { TimeWindow } from "@/lib/model/time-window";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { TimelineContext } from "@/lib/select/timeline-context";

interface ContextInput {
  /** What the page shows; its period is the settled one. */
  readonly view: ViewState;
  /** The window on show, perhaps of a gesture under way, and the settled one. */
  readonly window: TimeWindow;
  readonly settled: TimeWindow;
  /** Width of the plot, pixels. */
  readonly plot: number;
  /** Width of the column of headings; 0 puts them inside the plot. */
  readonly gutter: number;
  readonly context: TimelineContext;
  readonly charts: ChartData;
  readonly metrics: TextMetrics;
  readonly messages: ChartMessages;
}

/** Places what the view asks for under the timeline; words and values are made anew for another view only, not for the steps of a gesture. */
export function useTimelineContext(input: ContextInput) {
  const { view, window, settled, context, charts, metrics, messages } = input;
  const { plot, gutter } = input;
  const headings = gutter === 0;
  const metric = useMemo(
    () => metricOfView(view, charts, messages),
    [view, charts, messages],
  );
  const bands = useMemo(
    () =>
      view.bands
        ? placeBands(context.bands, { window, width: plot, metrics, headings })
        : null,
    [view.bands, context, window, plot, metrics, headings],
  );
  const placed = useMemo(
    () =>
      metric &&
      placeMetric(metric.series, { window, settled, width: plot, headings }),
    [metric, window, settled, plot, headings],
  );
  return {
    /** Null where the view asks for none. */
    bands,
    metric: metric && placed ? { ...metric, placed } : null,
    /** Height of both below the lanes, pixels. */
    height: (bands?.height ?? 0) + (placed?.height ?? 0),
    asOf: sayAsOf(charts, messages),
  };
}
