import {
  describeRankCounts,
  labelReport,
  usualReporter,
  reporterName,
} from "@/lib/describe/charts/rank-counts";
import { measureOf } from "@/lib/describe/charts/state-export-series";
import { layoutRankCounts } from "@/lib/layout/charts/rank-counts";
import type {
  PlacedRankLine,
  PlacedRankReport,
  PlacedRanks,
} from "@/lib/layout/charts/rank-counts";
import type { Messages } from "@/lib/messages/messages";
import { selectRankCounts } from "@/lib/select/charts/select-rank-counts";
import { pagePalette } from "@/lib/theme/palette";
import type { Palette } from "@/lib/theme/palette";
import { ChartAxes } from "./chart-axes";
import { ChartFrame } from "./chart-frame";
import type { ChartProps } from "./chart-props";
import { ChartSvg } from "./chart-svg";
import type { DrawingWords } from "./chart-svg";
import { MeasureMark } from "./measure-mark";
import { RankKey } from "./rank-key";

const SIZE = { width: 340, height: 240 };
const KEY_HEIGHT = 58;

/** In how many states China leads as an export market, as computed and as reported. */
export function RankCountsChart({
  data,
  scope,
  messages,
  ...frame
}: ChartProps) {
  const counts = selectRankCounts(data, scope);
  const about = describeRankCounts(counts, scope, data, messages);
  const usual = usualReporter(counts, messages);
  const placed = layoutRankCounts(counts, SIZE, {
    line: (rank, count) =>
      messages.charts.trade.ranks.lines[rank](String(count)),
    report: (row, rank) => labelReport(row, rank, usual, messages),
  });
  return (
    <ChartFrame name="rank-counts" about={about} messages={messages} {...frame}>
      <RankCountsDrawing
        usual={usual}
        placed={placed}
        about={about}
        messages={messages}
        palette={pagePalette}
      />
    </ChartFrame>
  );
}

interface DrawingProps {
  /** Who gave the reported counts that no name stands at. */
  readonly usual: string;
  readonly placed: PlacedRanks;
  readonly about: DrawingWords;
  /** The words of the drawing's language. */
  readonly messages: Messages;
  readonly palette: Palette;
}

/** The drawing alone. */
function RankCountsDrawing({
  usual,
  placed,
  about,
  messages,
  palette,
}: DrawingProps) {
  const { width, height } = placed.size;
  return (
    <ChartSvg about={about} size={{ width, height: height + KEY_HEIGHT }}>
      <ChartAxes
        plot={placed.plot}
        x={placed.xTicks.map(({ at, value }) => ({ at, label: String(value) }))}
        y={placed.yTicks.map(({ at, value }) => ({ at, label: String(value) }))}
        palette={palette}
      />
      {placed.lines.map((line) => (
        <ComputedLine
          key={line.rank}
          line={line}
          messages={messages}
          palette={palette}
        />
      ))}
      {placed.reports.map((report) => (
        <Reported
          key={`${report.rank}-${report.row.year}-${report.count}`}
          report={report}
          messages={messages}
          palette={palette}
        />
      ))}
      <RankKey
        usual={usual}
        y={height + 8}
        messages={messages}
        palette={palette}
      />
    </ChartSvg>
  );
}

interface ComputedLineProps {
  readonly line: PlacedRankLine;
  readonly messages: Messages;
  readonly palette: Palette;
}

/** One computed count over the years, named at its end. */
function ComputedLine({ line, messages, palette }: ComputedLineProps) {
  const words = messages.charts.trade.ranks;
  return (
    <g fill={palette.us}>
      <path
        d={line.line}
        fill="none"
        stroke={palette.us}
        strokeWidth={2}
        strokeDasharray={line.rank === "top1" ? "5 3" : undefined}
      />
      {line.points.map(({ x, y, year, count }) => (
        <circle key={year} cx={x} cy={y} r={3}>
          <title>{`${year}: ${words.lines[line.rank](String(count))}, ${words.computedKey}`}</title>
        </circle>
      ))}
      {line.label && (
        <text x={line.label.x} y={line.label.y} dy="0.35em" fontWeight={600}>
          {line.label.text}
        </text>
      )}
    </g>
  );
}

interface ReportedProps {
  readonly report: PlacedRankReport;
  readonly messages: Messages;
  readonly palette: Palette;
}

/** A reported count with who gave it. */
function Reported({ report, messages, palette }: ReportedProps) {
  const words = messages.charts.trade.ranks;
  const { x, y, count, row, label } = report;
  return (
    <g>
      {label.leader && (
        <line
          x1={x}
          y1={y}
          x2={label.leader.x}
          y2={label.leader.y}
          stroke={palette.edge}
        />
      )}
      <MeasureMark
        x={x}
        y={y}
        measure={measureOf(row.measure)}
        seed={row.seed}
        palette={palette}
      />
      <text
        x={label.x}
        y={label.y}
        dy="0.35em"
        textAnchor={label.anchor}
        fontWeight={row.seed ? 700 : 400}
        fill={palette.ink}
      >
        {label.text}
      </text>
      <title>
        {words.point(
          count,
          reporterName(row.by),
          row.year,
          words.measures[measureOf(row.measure)],
        )}
      </title>
    </g>
  );
}
