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
import type { ChartSize } from "@/lib/layout/charts/plot";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { selectRankCounts } from "@/lib/select/charts/select-rank-counts";
import type { RankCounts } from "@/lib/select/charts/select-rank-counts";
import type { Palette } from "@/lib/theme/palette";
import { ChartAxes } from "./chart-axes";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";
import { MeasureMark } from "./measure-mark";
import { RankKey } from "./rank-key";

const SIZE = { width: 340, height: 240 };
const KEY_HEIGHT = 58;

interface RanksWithKey extends PlacedRanks {
  /** Who gave the reported counts that no name stands at. */
  readonly usual: string;
}

/** In how many states China leads as an export market, as computed and as reported. */
export const rankCountsChart = defineChart({
  name: "rank-counts",
  select: selectRankCounts,
  describe: describeRankCounts,
  place: placeRanksWithKey,
  time: ({ time, size }) => ({ ...time, size: sheetOf(size) }),
  Drawing: RankCountsDrawing,
});

function placeRanksWithKey(
  counts: RankCounts,
  messages: ChartMessages,
): RanksWithKey {
  const usual = usualReporter(counts, messages);
  const placed = layoutRankCounts(counts, SIZE, {
    line: (rank, count) =>
      messages.charts.trade.ranks.lines[rank](String(count)),
    report: (row, rank) => labelReport(row, rank, usual, messages),
  });
  return { ...placed, usual };
}

/** The drawing with its key below. */
function sheetOf({ width, height }: ChartSize): ChartSize {
  return { width, height: height + KEY_HEIGHT };
}

function RankCountsDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<RanksWithKey>) {
  return (
    <ChartSvg about={about} size={sheetOf(placed.size)}>
      <ChartAxes placed={placed} sayValue={String} palette={palette} />
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
        usual={placed.usual}
        y={placed.size.height + 8}
        messages={messages}
        palette={palette}
      />
    </ChartSvg>
  );
}

interface ComputedLineProps {
  readonly line: PlacedRankLine;
  readonly messages: ChartMessages;
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
  readonly messages: ChartMessages;
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
