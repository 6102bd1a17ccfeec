import {
  chooseExportYear,
  describeStateExports,
} from "@/lib/describe/charts/state-exports";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import { layoutStateExports } from "@/lib/layout/charts/state-exports";
import type { PlacedBars } from "@/lib/layout/charts/state-exports";
import { rankStateExports } from "@/lib/select/charts/rank-state-exports";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";

/** The states by their goods exports to China in one year. */
export const stateExportsChart = defineChart({
  name: "state-exports",
  select: rankStateExports,
  describe: describeStateExports,
  choose: chooseExportYear,
  place: (exports) => layoutStateExports(exports, CHART_SIZE.width),
  Drawing: StateExportsDrawing,
});

function StateExportsDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedBars>) {
  const { shortMoney } = messages.charts.trade;
  return (
    <ChartSvg about={about} size={placed.size}>
      {placed.bars.map((bar) => (
        <g
          key={bar.state}
          fontWeight={bar.selected ? 700 : undefined}
          fill={palette.ink}
        >
          {bar.afterBreak && (
            <line
              x1={0}
              x2={placed.size.width}
              y1={bar.y - 11}
              y2={bar.y - 11}
              stroke={palette.edge}
              strokeDasharray="2 3"
            />
          )}
          <text
            x={20}
            y={bar.y}
            dy="0.35em"
            textAnchor="end"
            fill={palette.muted}
          >
            {bar.rank}
          </text>
          <text x={27} y={bar.y} dy="0.35em">
            {bar.name}
          </text>
          <rect
            x={bar.x}
            y={bar.y - placed.barHeight / 2}
            width={Math.max(bar.width, 1)}
            height={placed.barHeight}
            fill={palette.us}
            stroke={bar.selected ? palette.ink : "none"}
            strokeWidth={2}
          />
          <text x={bar.x + bar.width + 5} y={bar.y} dy="0.35em">
            {shortMoney(bar.usdMillions)}
          </text>
        </g>
      ))}
    </ChartSvg>
  );
}
