import { describePairsGrowth } from "@/lib/describe/charts/pairs-growth";
import { sayDate } from "@/lib/describe/charts/chart-words";
import { layoutPairsGrowth } from "@/lib/layout/charts/pairs-growth";
import type { PlacedGrowth } from "@/lib/layout/charts/pairs-growth";
import { formatNumber } from "@/lib/messages/format-number";
import { countPairsGrowth } from "@/lib/select/charts/count-pairs-growth";
import type { Palette } from "@/lib/theme/palette";
import { ChartAxes } from "./chart-axes";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";

const SIZE = { width: 340, height: 280 };

/** Growth of pairs: what was reported beside what is documented with a date. */
export const pairsGrowthChart = defineChart({
  name: "pairs-growth",
  select: countPairsGrowth,
  describe: describePairsGrowth,
  place: (growth) => layoutPairsGrowth(growth, SIZE),
  time: (placed) => placed.time,
  Drawing: PairsGrowthDrawing,
});

function PairsGrowthDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedGrowth>) {
  return (
    <ChartSvg about={about} size={placed.size}>
      <ChartAxes
        placed={placed}
        sayValue={(value) => formatNumber(value, messages.locale)}
        palette={palette}
      />
      <path
        d={placed.line}
        fill="none"
        stroke={palette["sister-milestone"]}
        strokeWidth={2}
      />
      {placed.gap && <Gap gap={placed.gap} palette={palette} />}
      <Reports placed={placed} messages={messages} palette={palette} />
      <Labels placed={placed} messages={messages} palette={palette} />
    </ChartSvg>
  );
}

/** The undated ties as a dashed bracket on top of the dated ones. */
function Gap({
  gap,
  palette,
}: {
  readonly gap: NonNullable<PlacedGrowth["gap"]>;
  readonly palette: Palette;
}) {
  const { x, top, bottom } = gap;
  return (
    <path
      d={`M${x - 4},${top}H${x}V${bottom}H${x - 4}`}
      fill="none"
      stroke={palette["sister-milestone"]}
      strokeWidth={1.5}
      strokeDasharray="3 2"
    />
  );
}

type PartProps = Pick<
  DrawingProps<PlacedGrowth>,
  "placed" | "messages" | "palette"
>;

/** The reported totals: filled for official counts, hollow for rounded ones. */
function Reports({ placed, messages, palette }: PartProps) {
  const words = messages.charts.pairs.growth;
  return (
    <>
      {placed.reports.map(({ x, y, count, asOf, rounded }) => (
        <circle
          key={`${asOf}-${count}`}
          cx={x}
          cy={y}
          r={3.5}
          fill={rounded ? palette.card : palette.ink}
          stroke={rounded ? palette.ink : palette.card}
          strokeWidth={rounded ? 1.5 : 0.75}
        >
          <title>{words.point(count, sayDate(asOf, messages), rounded)}</title>
        </circle>
      ))}
    </>
  );
}

/** The names of the two series, and the values at their ends. */
function Labels({ placed, messages, palette }: PartProps) {
  const words = messages.charts.pairs.growth;
  const teal = palette["sister-milestone"];
  const ink = { reported: palette.ink, dated: teal, undated: teal };
  return (
    <>
      <text
        x={placed.lineName.x}
        y={placed.lineName.y}
        dy="0.35em"
        textAnchor="end"
        fill={palette["sister-milestone"]}
      >
        {words.lineName}
      </text>
      {placed.reportedName && (
        <text
          x={placed.reportedName.x}
          y={placed.reportedName.y}
          dy="0.35em"
          textAnchor="end"
          fill={palette.ink}
        >
          {words.reportedName}
        </text>
      )}
      {placed.ends.map(({ what, count, x, y }) => (
        <text
          key={what}
          x={x}
          y={y}
          dy="0.35em"
          fontWeight={600}
          fill={ink[what]}
        >
          {words.ends[what](formatNumber(count, messages.locale))}
        </text>
      ))}
    </>
  );
}
