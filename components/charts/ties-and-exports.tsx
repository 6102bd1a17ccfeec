import { chooseExportYear } from "@/lib/describe/charts/state-exports";
import { describeTiesAndExports } from "@/lib/describe/charts/ties-and-exports";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import {
  layoutTiesAndExports,
  type PlacedState,
  type PlacedTiesAndExports,
} from "@/lib/layout/charts/ties-and-exports";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import {
  selectTiesAndExports,
  type TiesAndExports,
} from "@/lib/select/charts/select-ties-and-exports";
import type { Palette } from "@/lib/theme/palette";
import { ChartAxes } from "./chart-axes";
import { ChartSvg } from "./chart-svg";
import { defineChart, type DrawingProps } from "./define-chart";

const SIZE = { ...CHART_SIZE, height: 340 };

/** The placed points and what the axis below counts. */
interface PlacedWithWords extends PlacedTiesAndExports {
  readonly xAxis: string;
}

/** The documented ties of each state beside its goods exports to China. */
export const tiesAndExportsChart = defineChart<
  TiesAndExports,
  PlacedWithWords,
  ChartData,
  TradeMessages
>({
  name: "ties-and-exports",
  select: selectTiesAndExports,
  describe: describeTiesAndExports,
  choose: chooseExportYear,
  place: (selected, messages) => ({
    ...layoutTiesAndExports(selected, SIZE),
    xAxis: messages.tradeCharts.ties.xAxis(
      messages.charts.pairs.ties(selected),
    ),
  }),
  Drawing: TiesAndExportsDrawing,
});

function TiesAndExportsDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedWithWords, TradeMessages>) {
  const { shortMoney } = messages.charts.trade;
  const { plot, size } = placed;
  return (
    <ChartSvg about={about} size={size}>
      <ChartAxes placed={placed} sayValue={shortMoney} palette={palette} />
      <g aria-hidden="true" fill={palette.muted}>
        <text x={plot.left - 5} y={10} textAnchor="end">
          {messages.tradeCharts.ties.yAxis}
        </text>
        <text
          x={(plot.left + plot.right) / 2}
          y={size.height - 5}
          textAnchor="middle"
        >
          {placed.xAxis}
        </text>
      </g>
      {placed.points.map((point) => (
        <StatePoint
          key={point.state}
          point={point}
          messages={messages}
          palette={palette}
        />
      ))}
    </ChartSvg>
  );
}

interface StatePointProps {
  readonly point: PlacedState;
  /** The words of the drawing's language. */
  readonly messages: TradeMessages;
  readonly palette: Palette;
}

/** One state; larger and named in full where the filter names it. */
function StatePoint({ point, messages, palette }: StatePointProps) {
  const { label, selected } = point;
  return (
    <g>
      <circle
        cx={point.x}
        cy={point.y}
        r={selected ? point.radius - 1 : point.radius}
        fill={palette.us}
        stroke={selected ? palette.ink : palette.card}
        strokeWidth={selected ? 2 : 0.75}
      />
      {label && (
        <text
          x={label.x}
          y={label.y}
          dy="0.35em"
          textAnchor={label.anchor}
          fontWeight={selected ? 700 : undefined}
          fill={palette.ink}
          stroke={palette.card}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {point.text}
        </text>
      )}
      <title>
        {messages.tradeCharts.ties.point(
          point.name,
          point.tieCount,
          messages.charts.trade.money(point.usdMillions),
        )}
      </title>
    </g>
  );
}
