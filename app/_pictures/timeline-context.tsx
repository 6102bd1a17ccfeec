import type { ReactElement } from "react";
import { Bands } from "@/components/timeline/bands";
import { MetricStrip } from "@/components/timeline/metric-strip";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import type { ChartTable } from "@/lib/describe/charts/chart-description";
import { termTable } from "@/lib/describe/timeline-bands";
import { metricOfView } from "@/lib/describe/timeline-metric";
import { placeBands } from "@/lib/layout/timeline/place-bands";
import { placeMetric } from "@/lib/layout/timeline/place-metric";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { timeWindow } from "@/lib/view/time-window";
import type { DrawingRequest } from "./draw-chart";

/** What stands under the lanes of a timeline that stands alone. */
interface DrawnContext {
  /** Pixels. */
  readonly height: number;
  readonly content: ReactElement | null;
  readonly notes: readonly string[];
  readonly tables: readonly ChartTable[];
}

interface ContextRoom {
  readonly width: number;
  readonly gutter: number;
  readonly messages: ChartMessages;
}

/** The terms of the heads of state and one metric, as far as the view asks for them. */
export function timelineContext(
  request: DrawingRequest,
  room: ContextRoom,
): DrawnContext {
  const bands = drawBands(request, room);
  const metric = drawMetric(request, room);
  return {
    height: bands.height + metric.height,
    content: (
      <>
        {bands.content}
        <g transform={`translate(0,${bands.height})`}>{metric.content}</g>
      </>
    ),
    notes: [...bands.notes, ...metric.notes],
    tables: [...bands.tables, ...metric.tables],
  };
}

const NOTHING: DrawnContext = {
  ...{ height: 0, content: null, notes: [], tables: [] },
};

function drawBands(
  { view, record, palette }: DrawingRequest,
  { width, gutter, messages }: ContextRoom,
): DrawnContext {
  if (!view.bands) return NOTHING;
  const context = record.context();
  const placed = placeBands(context.bands, {
    window: timeWindow(view),
    width: width - gutter,
    metrics: loadTextMetrics(),
    headings: gutter === 0,
  });
  return {
    height: placed.height,
    content: (
      <Bands terms={context.bands} {...{ placed, gutter, messages, palette }} />
    ),
    notes: [messages.context.termRule],
    tables: [termTable(context, messages)],
  };
}

function drawMetric(
  { view, record, palette }: DrawingRequest,
  { width, gutter, messages }: ContextRoom,
): DrawnContext {
  const metric = view.metric && metricOfView(view, record.charts(), messages);
  if (!metric) return NOTHING;
  const { series, about } = metric;
  const window = timeWindow(view);
  const placed = placeMetric(series, {
    ...{ window, settled: window, headings: gutter === 0 },
    width: width - gutter,
  });
  return {
    height: placed.height,
    content: (
      <MetricStrip {...{ series, placed, about, gutter, messages, palette }} />
    ),
    notes: [about.title, about.subtitle, about.source.text],
    tables: about.tables,
  };
}
