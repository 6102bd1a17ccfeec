import { describeExportShare } from "@/lib/describe/charts/export-share";
import { chooseExportYear } from "@/lib/describe/charts/state-exports";
import {
  layoutExportShare,
  type PlacedShares,
} from "@/lib/layout/charts/export-share";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import {
  shareStateExports,
  type ExportShares,
} from "@/lib/select/charts/share-state-exports";
import type { Palette } from "@/lib/theme/palette";
import { ChartSvg } from "./chart-svg";
import { defineChart, type DrawingProps } from "./define-chart";

/** The share of each state in the sum of all states' goods exports to China in one year. */
export const exportShareChart = defineChart<
  ExportShares,
  PlacedShares,
  ChartData,
  TradeMessages
>({
  name: "export-share",
  select: shareStateExports,
  describe: describeExportShare,
  choose: chooseExportYear,
  place: (shares) => layoutExportShare(shares, CHART_SIZE.width),
  Drawing: ExportShareDrawing,
});

function ExportShareDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedShares, TradeMessages>) {
  const { percent, share } = messages.tradeCharts;
  const { rest, x, barHeight, size } = placed;
  return (
    <ChartSvg about={about} size={size}>
      {placed.bars.map((bar) => (
        <ShareBar
          key={bar.state}
          bar={{ ...bar, x, height: barHeight }}
          rank={bar.rank}
          name={bar.name}
          value={percent(bar.share)}
          marked={bar.selected}
          palette={palette}
        />
      ))}
      {rest && (
        <>
          <line
            x1={0}
            x2={size.width}
            y1={rest.y - 13}
            y2={rest.y - 13}
            stroke={palette.edge}
            strokeDasharray="2 3"
          />
          <ShareBar
            bar={{ ...rest, x, height: barHeight }}
            name={share.rest(rest.states)}
            value={percent(rest.share)}
            palette={palette}
          />
        </>
      )}
    </ChartSvg>
  );
}

interface ShareBarProps {
  /** Where it stands; y is its middle. */
  readonly bar: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** None for several states together, whose bar is hollow. */
  readonly rank?: number;
  readonly name: string;
  /** The share in words. */
  readonly value: string;
  /** Whether the filter names the state. */
  readonly marked?: boolean;
  readonly palette: Palette;
}

function ShareBar({ bar, rank, name, value, marked, palette }: ShareBarProps) {
  const hollow = rank === undefined;
  return (
    <g fill={palette.ink} fontWeight={marked ? 700 : undefined}>
      <text x={20} y={bar.y} dy="0.35em" textAnchor="end" fill={palette.muted}>
        {rank}
      </text>
      <text x={27} y={bar.y} dy="0.35em">
        {name}
      </text>
      <rect
        x={bar.x}
        y={bar.y - bar.height / 2}
        width={Math.max(bar.width, 1)}
        height={bar.height}
        fill={hollow ? palette.card : palette.us}
        stroke={marked ? palette.ink : hollow ? palette.us : "none"}
        strokeWidth={marked ? 2 : 1.5}
      />
      <text x={bar.x + bar.width + 5} y={bar.y} dy="0.35em">
        {value}
      </text>
    </g>
  );
}
