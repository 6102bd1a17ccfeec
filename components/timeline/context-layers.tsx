import { BandNotes, MetricNotes } from "./context-notes";
import { Bands } from "./bands";
import { MetricStrip } from "./metric-strip";
import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { TimeWindow } from "@/lib/model/time-window";
import type { Palette } from "@/lib/theme/palette";
import type { TimelineLayers } from "./timeline-props";
import { useTimelineContext } from "./use-timeline-context";

interface ContextLayersProps {
  /** What may stand under the lanes. */
  context: TimelineLayers;
  /** The window on show, perhaps of a gesture under way, and the settled one. */
  window: TimeWindow;
  settled: TimeWindow;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** Width of the column of headings; 0 puts them inside the plot. */
  gutter: number;
  /** Width of the drawing, pixels. */
  width: number;
  /** The words of the page's language. */
  messages: ChartMessages;
  /** The colours to paint with. */
  palette: Palette;
}

/** The terms of the heads of state and one metric under the lanes, on their axis, and what they rest on. */
export function ContextLayers(props: ContextLayersProps) {
  const { context, gutter, width, messages, palette } = props;
  const { window, settled, metrics } = props;
  const layers = useTimelineContext({
    ...context,
    ...{ window, settled, gutter, metrics, messages },
    plot: width - gutter,
  });
  const { bands, metric, height } = layers;
  if (height === 0) return null;
  return (
    <div data-timeline-context="">
      <svg
        role="group"
        aria-label={messages.context.heading}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="print-fit block"
      >
        {bands && (
          <Bands
            placed={bands}
            terms={context.context.bands}
            {...{ gutter, messages, palette }}
          />
        )}
        {metric && (
          <g transform={`translate(0 ${bands?.height ?? 0})`}>
            <MetricStrip
              {...{ ...metric, gutter, messages, palette }}
              about={withTable(metric.about, messages)}
            />
          </g>
        )}
      </svg>
      {metric && <MetricNotes about={metric.about} messages={messages} />}
      {bands && (
        <BandNotes
          context={context.context}
          asOf={layers.asOf}
          messages={messages}
        />
      )}
    </div>
  );
}

/** Words that lead on from the drawing to the table below it. */
function withTable(
  { title, description, tables }: ChartDescription,
  { charts }: ChartMessages,
) {
  const beside = charts.allInTable(tables.length);
  return { title, description: `${description} ${beside}` };
}
