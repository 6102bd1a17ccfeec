import {
  chooseState,
  describeStateExportSeries,
} from "@/lib/describe/charts/state-export-series";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import { layoutStateExportSeries } from "@/lib/layout/charts/state-export-series";
import type { PlacedSeries } from "@/lib/layout/charts/state-export-series";
import { traceStateExports } from "@/lib/select/charts/trace-state-exports";
import { ChartAxes } from "./chart-axes";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";

/** The goods exports of one state to China, year by year. */
export const stateExportSeriesChart = defineChart({
  name: "state-export-series",
  select: traceStateExports,
  describe: describeStateExportSeries,
  choose: (series, messages, data) => chooseState(series, data, messages),
  place: (series) => layoutStateExportSeries(series, CHART_SIZE),
  time: (placed) => placed.time,
  Drawing: StateExportSeriesDrawing,
});

/** The line of a state's Census series, by itself. */
export function StateExportSeriesDrawing({
  placed,
  about,
  messages,
  palette,
}: Pick<
  DrawingProps<PlacedSeries>,
  "placed" | "about" | "messages" | "palette"
>) {
  const { shortMoney, money } = messages.charts.trade;
  const { last, peak } = placed;
  return (
    <ChartSvg about={about} size={placed.size}>
      <ChartAxes placed={placed} sayValue={shortMoney} palette={palette} />
      <path d={placed.line} fill="none" stroke={palette.us} strokeWidth={2} />
      {placed.points.map(({ x, y, year, usdMillions }) => (
        <circle key={year} cx={x} cy={y} r={3} fill={palette.us}>
          <title>{`${year}: ${money(usdMillions)}`}</title>
        </circle>
      ))}
      {peak && (
        <text x={peak.x} y={peak.y - 9} textAnchor="middle" fill={palette.us}>
          {shortMoney(peak.usdMillions)}
        </text>
      )}
      {last && (
        <text
          x={last.x + 7}
          y={last.y}
          dy="0.35em"
          fontWeight={600}
          fill={palette.us}
        >
          {shortMoney(last.usdMillions)}
        </text>
      )}
    </ChartSvg>
  );
}
