import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import {
  topsOf,
  type LeftOut,
  type SceneLayers,
} from "@/lib/layout/scene/scene-layers";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { MetricSeries } from "@/lib/select/metric-series";
import type { ContextBand } from "@/lib/select/timeline-context";
import type { Palette } from "@/lib/theme/palette";
import { Bands } from "./bands";
import { MetricStrip } from "./metric-strip";

interface SceneLayerMarksProps {
  /** All that is to be drawn, from the top of the layers. */
  layers: SceneLayers;
  /** The terms that it was placed from. */
  terms: readonly ContextBand[];
  /** What the metric is of and what it says in words; null where there is none. */
  metric: {
    readonly series: MetricSeries;
    readonly about: Pick<ChartDescription, "title" | "description">;
  } | null;
  /** Width of the column of headings. */
  gutter: number;
  /** The words of the page's language. */
  messages: ChartMessages;
  /** The colours to paint with. */
  palette: Palette;
}

/** Size of the line that says what has no room, and how far down its baseline is, pixels. */
const TEXT = { size: 12.5, drop: 15 };

/** What has no room among the lanes of a scene, the terms of the heads of state and one metric under them. */
export function SceneLayerMarks(props: SceneLayerMarksProps) {
  const { layers, terms, metric, gutter, messages, palette } = props;
  const tops = topsOf(layers);
  return (
    <>
      {layers.left && (
        <text x={16} y={TEXT.drop} fontSize={TEXT.size} fill={palette.muted}>
          {sayLeft(layers.left, messages)}
        </text>
      )}
      {layers.bands && (
        <g transform={`translate(0 ${tops.bands})`}>
          <Bands
            placed={layers.bands}
            {...{ terms, gutter, messages, palette }}
          />
        </g>
      )}
      {layers.metric && metric && (
        <g transform={`translate(0 ${tops.metric})`}>
          <MetricStrip
            placed={layers.metric}
            {...{ ...metric, gutter, messages, palette }}
          />
        </g>
      )}
    </>
  );
}

function sayLeft({ lanes, bands, metric }: LeftOut, words: ChartMessages) {
  const { charts, context } = words;
  const unseen = [
    ...(bands ? [context.bands] : []),
    ...(metric ? [context.metrics[metric]] : []),
  ];
  return [
    ...(lanes ? [charts.moreLanes(lanes.lanes, lanes.events)] : []),
    ...(unseen.length > 0 ? [charts.noRoom(unseen)] : []),
  ].join(" · ");
}
