import { describeTradeBalance } from "@/lib/describe/charts/trade-balance";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import {
  layoutTradeBalance,
  type PlacedBalance,
  type PlacedBalanceLine,
} from "@/lib/layout/charts/trade-balance";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import {
  selectNationalTrade,
  type NationalTrade,
} from "@/lib/select/charts/select-national-trade";
import type { Palette } from "@/lib/theme/palette";
import { ChartAxes } from "./chart-axes";
import { ChartSvg } from "./chart-svg";
import { defineChart, type DrawingProps } from "./define-chart";
import { FlowLine } from "./flow-line";

const SIZE = { ...CHART_SIZE, height: 320 };

/** US goods exports to and imports from China, and exports minus imports. */
export const tradeBalanceChart = defineChart<
  NationalTrade,
  PlacedBalance,
  ChartData,
  TradeMessages
>({
  name: "trade-balance",
  select: selectNationalTrade,
  describe: describeTradeBalance,
  place: (trade) => layoutTradeBalance(trade, SIZE),
  time: (placed) => placed.time,
  Drawing: TradeBalanceDrawing,
});

function TradeBalanceDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedBalance, TradeMessages>) {
  const { signedMoney, balance } = messages.tradeCharts;
  const { plot, balanceEnd } = placed;
  return (
    <ChartSvg about={about} size={placed.size}>
      <ChartAxes placed={placed} sayValue={signedMoney} palette={palette} />
      {placed.bars.map((bar) => (
        <rect
          key={bar.year}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={Math.max(bar.height, 0.5)}
          fill={palette.edge}
        >
          <title>{balance.point(bar.year, signedMoney(bar.usdMillions))}</title>
        </rect>
      ))}
      <line
        x1={plot.left}
        x2={plot.right}
        y1={placed.zero}
        y2={placed.zero}
        stroke={palette.ink}
      />
      {placed.lines.map((line) => (
        <BalanceLine
          key={line.flow}
          line={line}
          messages={messages}
          palette={palette}
        />
      ))}
      {balanceEnd && (
        <EndLabel
          at={balanceEnd}
          value={signedMoney(balanceEnd.usdMillions)}
          name={balance.balance}
          ink={palette.muted}
        />
      )}
    </ChartSvg>
  );
}

interface BalanceLineProps {
  readonly line: PlacedBalanceLine;
  /** The words of the drawing's language. */
  readonly messages: TradeMessages;
  readonly palette: Palette;
}

/** One direction of trade: blue and solid from the US, red and dashed from China, named at its end. */
function BalanceLine({ line, messages, palette }: BalanceLineProps) {
  const { shortMoney, national } = messages.charts.trade;
  const ink = line.flow === "exports" ? palette.us : palette.cn;
  return (
    <g>
      <FlowLine
        {...{ ink, palette }}
        flow={line}
        sayRounded={national.rounded}
      />
      <circle cx={line.end.x} cy={line.end.y} r={3} fill={ink} />
      <EndLabel
        at={line.end}
        value={shortMoney(line.end.usdMillions)}
        name={messages.tradeCharts.balance[line.flow]}
        ink={ink}
      />
    </g>
  );
}

interface EndLabelProps {
  /** The end of the series and the height of its label. */
  readonly at: PlacedBalanceLine["end"];
  /** The last value in words. */
  readonly value: string;
  /** What the series is. */
  readonly name: string;
  /** Its colour. */
  readonly ink: string;
}

function EndLabel({ at, value, name, ink }: EndLabelProps) {
  return (
    <g fill={ink}>
      <text x={at.x + 9} y={at.labelY} dy="0.35em" fontWeight={600}>
        {value}
      </text>
      <text x={at.x + 9} y={at.labelY + 15} dy="0.35em">
        {name}
      </text>
    </g>
  );
}
