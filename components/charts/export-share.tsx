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
  const { rest, x, barHeight } = placed;
  return (
    <ChartSvg about={about} size={placed.size}>
      {placed.bars.map((bar) => (
        <g
          key={bar.state}
          fill={palette.ink}
          fontWeight={bar.selected ? 700 : undefined}
        >
          <text x={20} y={bar.y} dy="0.35em" textAnchor="end">
            {bar.rank}
          </text>
          <text x={27} y={bar.y} dy="0.35em">
            {bar.name}
          </text>
          <rect
            x={x}
            y={bar.y - barHeight / 2}
            width={Math.max(bar.width, 1)}
            height={barHeight}
            fill={palette.us}
            stroke={bar.selected ? palette.ink : "none"}
            strokeWidth={2}
          />
          <text x={x + bar.width + 5} y={bar.y} dy="0.35em">
            {percent(bar.share)}
          </text>
        </g>
      ))}
      {rest && (
        <g fill={palette.ink}>
          <line
            x1={0}
            x2={placed.size.width}
            y1={rest.y - 13}
            y2={rest.y - 13}
            stroke={palette.edge}
            strokeDasharray="2 3"
          />
          <text x={27} y={rest.y} dy="0.35em">
            {share.rest(rest.states)}
          </text>
          <rect
            x={x}
            y={rest.y - barHeight / 2}
            width={rest.width}
            height={barHeight}
            fill={palette.card}
            stroke={palette.us}
            strokeWidth={1.5}
          />
          <text x={x + rest.width + 5} y={rest.y} dy="0.35em">
            {percent(rest.share)}
          </text>
        </g>
      )}
    </ChartSvg>
  );
}
