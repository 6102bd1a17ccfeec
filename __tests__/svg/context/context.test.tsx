/** @jest-environment node */
import { join } from "node:path";
import { BandLines } from "@/components/timeline/band-lines";
import { Bands } from "@/components/timeline/bands";
import { MetricStrip } from "@/components/timeline/metric-strip";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { describeMetric } from "@/lib/describe/timeline-metric";
import { bandStarts } from "@/lib/layout/timeline/band-starts";
import { placeBands } from "@/lib/layout/timeline/place-bands";
import { placeMetric } from "@/lib/layout/timeline/place-metric";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { knownIds } from "@/lib/select/known-ids";
import { selectMetric } from "@/lib/select/metric-series";
import { pickTimelineContext } from "@/lib/select/timeline-context";
import { pagePalette } from "@/lib/theme/palette";
import { parseView } from "@/lib/view/parse-view";
import { timeWindow } from "@/lib/view/time-window";
import { readRecord } from "../../fixtures/read-record";
import { approvedSvg, svgOf } from "../approved-svg";

/** A drawing of the real record: its language, address, the width of its plot and of the headings beside it. */
const DRAWINGS: [string, Locale, string, number, number][] = [
  ["bands", "en", "bands=on", 1028, 172],
  ["bands-window", "zh", "bands=on&from=1987&to=1994", 1028, 172],
  ["bands-phone", "en", "bands=on", 340, 0],
  ["pairs", "en", "metric=pairs", 1028, 172],
  ["exports", "en", "metric=exports", 1028, 172],
  ["exports-state", "zh", "metric=exports&state=us-ia", 1028, 172],
  ["trade", "en", "metric=trade", 1028, 172],
  ["trade-window", "en", "metric=trade&from=1983&to=1992", 1028, 172],
  ["trade-phone", "zh", "metric=trade", 340, 0],
];
const record = readRecord();
const metrics = loadTextMetrics();

function draw(locale: Locale, query: string, width: number, gutter: number) {
  const messages = messagesFor(locale);
  const { view, issues } = parseView(
    new URLSearchParams(query),
    knownIds(record),
  );
  expect(issues).toEqual([]);
  const window = timeWindow(view);
  const headings = gutter === 0;
  const room = { window, width, headings };
  const common = { gutter, messages, palette: pagePalette };
  if (view.metric === null) {
    const terms = pickTimelineContext(record, locale).bands;
    const placed = placeBands(terms, { ...room, metrics });
    const { height } = placed;
    return svgOf(
      <svg width={width + gutter} height={height + 30}>
        <g transform={`translate(${gutter} 0)`}>
          <BandLines
            starts={bandStarts(terms, window, width)}
            palette={pagePalette}
            top={height}
            bottom={height + 30}
          />
        </g>
        <Bands {...{ placed, terms, ...common }} />
      </svg>,
    );
  }
  const data = pickChartData(record, locale);
  const scope = chartScope(view, data, (id) => id);
  const series = selectMetric(view.metric, data, scope);
  const placed = placeMetric(series, { ...room, settled: window });
  const about = describeMetric(series, scope, data, messages);
  return svgOf(
    <svg width={width + gutter} height={placed.height}>
      <MetricStrip {...{ series, placed, about, ...common }} />
    </svg>,
  );
}

describe("drawings of the context", () => {
  it.each(DRAWINGS)(
    "%s is drawn as approved (%s, ?%s, %i + %i pixels)",
    (name, locale, query, plot, gutter) => {
      const svg = draw(locale, query, plot, gutter);
      const file = join(__dirname, `${name}.svg`);
      expect(svg).toBe(approvedSvg(file, svg));
    },
  );
});
