import type { TextMetrics } from "../../model/text-metrics";
import type { TimeWindow } from "../../model/time-window";
import type { Metric, ViewState } from "../../model/view-state";
import type { ChartData } from "../../select/charts/chart-data";
import { chartScope } from "../../select/charts/chart-scope";
import { selectMetric, type MetricSeries } from "../../select/metric-series";
import {
  placeBands,
  type BandTerm,
  type PlacedBands,
} from "../timeline/place-bands";
import { placeMetric, type PlacedMetric } from "../timeline/place-metric";
import { LOW_LANE } from "../timeline/plan-lanes";

/** What a view asks for under its lanes, on their axis. */
export interface LayersAsked {
  /** The terms of heads of state; null where they are not asked for. */
  readonly terms: readonly BandTerm[] | null;
  /** The values of a metric; null where none is asked for. */
  readonly series: MetricSeries | null;
}

/** What of the terms and the charts' data a view asks for under its lanes. */
export function askedLayers(
  view: ViewState,
  terms: readonly BandTerm[],
  charts: ChartData,
): LayersAsked {
  const { bands, metric } = view;
  return {
    terms: bands ? terms : null,
    series:
      metric &&
      selectMetric(
        metric,
        charts,
        chartScope(view, charts, (id) => id),
      ),
  };
}

/** Lanes that have no room. */
export interface LeftLanes {
  readonly lanes: number;
  /** Events in them, each once. */
  readonly events: number;
}

/** What has no room among the lanes and under them. */
export interface LeftOut {
  readonly lanes: LeftLanes | null;
  readonly bands: boolean;
  readonly metric: Metric | null;
}

/** What stands under the lanes, in plot coordinates from the top of each: what has no room, the terms, the metric. */
export interface SceneLayers {
  readonly left: LeftOut | null;
  readonly bands: PlacedBands | null;
  readonly metric: PlacedMetric | null;
  /** Height of all, pixels; the same for every window and width. */
  readonly height: number;
}

interface LayersRoom {
  readonly window: TimeWindow;
  /** Width of the plot, pixels. */
  readonly width: number;
  readonly metrics: TextMetrics;
  readonly left: LeftOut | null;
}

/** Room above the terms, and between them and the metric, pixels. */
const GAP = 4;

/** Places what a view asks for under the lanes of a plot. */
export function placeSceneLayers(
  { terms, series }: LayersAsked,
  { window, width, metrics, left }: LayersRoom,
): SceneLayers {
  const headings = false;
  const bands =
    terms && placeBands(terms, { window, width, metrics, headings });
  const metric =
    series && placeMetric(series, { window, settled: window, width, headings });
  const tops = topsOf({ left, bands });
  return { left, bands, metric, height: tops.metric + (metric?.height ?? 0) };
}

/** How far below the top of the layers the terms stand, and the metric, pixels. */
export function topsOf({ left, bands }: Pick<SceneLayers, "left" | "bands">) {
  const first = left ? LOW_LANE : 0;
  return {
    bands: first + GAP,
    metric: first + (bands ? bands.height + GAP : 0),
  };
}
