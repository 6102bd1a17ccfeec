import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import { sayDate } from "@/lib/describe/charts/chart-words";
import { textWidth } from "@/lib/layout/charts/text-width";
import {
  METRIC_LABEL_SIZE,
  type PlacedCount,
  type PlacedMetric,
  type PlacedMetricLine,
} from "@/lib/layout/timeline/place-metric";
import { formatNumber } from "@/lib/messages/format-number";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { MetricSeries } from "@/lib/select/metric-series";
import type { Ink, Palette } from "@/lib/theme/palette";

const INKS: Readonly<Record<PlacedMetricLine["id"], Ink>> = {
  reported: "sister-milestone",
  exports: "us",
  imports: "cn",
};

interface MetricStripProps {
  /** What the metric is of. */
  series: MetricSeries;
  /** All that is to be drawn, in plot coordinates from the top of the strip. */
  placed: PlacedMetric;
  /** What it says in words. */
  about: Pick<ChartDescription, "title" | "description">;
  /** Width of the column of headings; 0 puts them inside the plot. */
  gutter: number;
  /** The words of the page's language. */
  messages: ChartMessages;
  /** The colours to paint with. */
  palette: Palette;
}

/** One metric under the lanes, on their axis. */
export function MetricStrip(props: MetricStripProps) {
  const { series, placed, about, gutter, messages, palette } = props;
  const { left, right, ticks, lines, counts } = placed;
  return (
    <g data-metric={series.metric}>
      <Heading {...props} />
      <g
        role="img"
        aria-label={`${about.title}. ${about.description}`}
        transform={`translate(${gutter} 0)`}
        fontSize={METRIC_LABEL_SIZE}
      >
        {ticks.map(({ y, value }, index) => (
          <g key={index} fill={palette.muted}>
            <line
              {...{ x1: left, x2: right, y1: y, y2: y }}
              stroke={index === 0 ? palette.edge : palette.line}
            />
            <text x={2} y={index === 0 ? y : y - 4}>
              {sayValue(value, series, messages)}
            </text>
          </g>
        ))}
        {lines.map((line) => (
          <Line key={line.id} line={line} palette={palette} />
        ))}
        {counts.map((count) => (
          <Count
            key={`${count.report.asOf}-${count.report.value}`}
            {...{ count, messages, palette }}
          />
        ))}
        {lines.map((line) => (
          <LineLabel key={line.id} line={line} {...props} />
        ))}
        {placed.empty && (
          <text
            x={(left + right) / 2}
            y={(ticks[0]?.y ?? 0) - 16}
            textAnchor="middle"
            fill={palette.muted}
          >
            {messages.context.nothing}
          </text>
        )}
      </g>
    </g>
  );
}

/** What the metric is, of what, in which unit: a line each beside the strip, two lines above it where there is no column. */
function Heading({ series, gutter, messages, palette }: MetricStripProps) {
  const { metrics, unit } = messages.context;
  const of = sayWhat(series, messages);
  const measure = unit[series.metric];
  const rest = gutter > 0 ? [of, measure] : [`${of} · ${measure}`];
  const x = gutter > 0 ? 16 : 6;
  return (
    <text y={gutter > 0 ? 20 : 16} fontSize={14} aria-hidden="true">
      <tspan x={x} fontWeight={600} fill={palette.ink}>
        {metrics[series.metric]}
      </tspan>
      {rest.map((line) => (
        <tspan
          key={line}
          x={x}
          dy={17}
          fontSize={METRIC_LABEL_SIZE}
          fill={palette.muted}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Steps over an area; imports are broken lines without one, so that exports show through. */
function Line({ line, palette }: { line: PlacedMetricLine; palette: Palette }) {
  const ink = palette[INKS[line.id]];
  const imports = line.id === "imports";
  return (
    <g fill="none" stroke={ink} strokeWidth={1.5}>
      {!imports && (
        <path d={line.area} fill={ink} fillOpacity={0.16} stroke="none" />
      )}
      <path d={line.line} strokeDasharray={imports ? "6 2" : undefined} />
      {line.rounded && <path d={line.rounded} strokeDasharray="1.5 2.5" />}
    </g>
  );
}

/** A reported count, as long as its date: filled for an official count, hollow for a rounded figure. */
function Count({
  count: { x0, x1, y, report },
  messages,
  palette,
}: {
  count: PlacedCount;
  messages: ChartMessages;
  palette: Palette;
}) {
  const { value, asOf, rounded } = report;
  const { point } = messages.charts.pairs.growth;
  return (
    <rect
      x={x0}
      y={y - 3.5}
      width={x1 - x0}
      height={7}
      rx={3.5}
      fill={rounded ? palette.card : palette.ink}
      stroke={rounded ? palette.ink : palette.card}
      strokeWidth={rounded ? 1.5 : 0.75}
    >
      <title>{point(value, sayDate(asOf, messages), rounded)}</title>
    </rect>
  );
}

function LineLabel({
  line: { id, label },
  series,
  messages,
  palette,
}: MetricStripProps & { line: PlacedMetricLine }) {
  if (!label) return null;
  const value = sayValue(label.value, series, messages);
  const { shortFlows } = messages.charts.trade.national;
  const text =
    series.metric === "trade" && id !== "reported"
      ? `${shortFlows[id]} ${value}`
      : value;
  const width = textWidth(text, METRIC_LABEL_SIZE);
  return (
    <>
      <rect
        x={label.x - width}
        y={label.y - 10.5}
        width={width}
        height={13}
        fill={palette.card}
        fillOpacity={0.8}
      />
      <text
        x={label.x}
        y={label.y}
        textAnchor="end"
        fontWeight={600}
        fill={palette[INKS[id]]}
      >
        {text}
      </text>
    </>
  );
}

function sayValue(
  value: number,
  { metric }: MetricSeries,
  { charts, locale }: ChartMessages,
): string {
  return metric === "pairs"
    ? formatNumber(value, locale)
    : charts.trade.shortMoney(value);
}

function sayWhat(
  { metric, level, state }: MetricSeries,
  { context: { of } }: ChartMessages,
): string {
  if (metric === "trade") return of.trade;
  if (metric === "exports") return state ? of.state(state.name) : of.allStates;
  return level === null ? of.pairs : of.levels[level];
}
