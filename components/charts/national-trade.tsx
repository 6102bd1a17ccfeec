import { describeNationalTrade } from "@/lib/describe/charts/national-trade";
import { layoutNationalTrade } from "@/lib/layout/charts/national-trade";
import type {
  PlacedFlow,
  PlacedTrade,
} from "@/lib/layout/charts/national-trade";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { selectNationalTrade } from "@/lib/select/charts/select-national-trade";
import type { Palette } from "@/lib/theme/palette";
import { ChartAxes } from "./chart-axes";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";
import { FlowLine } from "./flow-line";

/** US goods exports to and imports from China. */
export const nationalTradeChart = defineChart({
  name: "national-trade",
  select: selectNationalTrade,
  describe: describeNationalTrade,
  place: (trade) => layoutNationalTrade(trade, CHART_SIZE),
  time: (placed) => placed.time,
  Drawing: NationalTradeDrawing,
});

function NationalTradeDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedTrade>) {
  const { shortMoney } = messages.charts.trade;
  return (
    <ChartSvg about={about} size={placed.size}>
      <ChartAxes placed={placed} sayValue={shortMoney} palette={palette} />
      {placed.flows.map((flow) => (
        <Flow
          key={flow.flow}
          flow={flow}
          messages={messages}
          palette={palette}
        />
      ))}
    </ChartSvg>
  );
}

interface FlowProps {
  readonly flow: PlacedFlow;
  readonly messages: ChartMessages;
  readonly palette: Palette;
}

/** One direction of trade: blue and solid from the US, red and dashed from China, named at its end. */
function Flow({ flow, messages, palette }: FlowProps) {
  const words = messages.charts.trade;
  const ink = flow.flow === "exports" ? palette.us : palette.cn;
  const { last } = flow;
  return (
    <g fill={ink}>
      <FlowLine
        {...{ ink, palette }}
        flow={flow}
        sayRounded={words.national.rounded}
      />
      <circle cx={last.x} cy={last.y} r={3} />
      <text x={last.x + 8} y={last.labelY} dy="0.35em" fontWeight={600}>
        {words.shortMoney(last.usdMillions)}
      </text>
      <text x={last.x + 8} y={last.labelY + 15} dy="0.35em">
        {words.national.shortFlows[flow.flow]}
      </text>
    </g>
  );
}
