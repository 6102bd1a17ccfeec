import {
  chooseState,
  describeStateExportSeries,
} from "@/lib/describe/charts/state-export-series";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import { layoutStateExportSeries } from "@/lib/layout/charts/state-export-series";
import type { PlacedSeries } from "@/lib/layout/charts/state-export-series";
import type { Messages } from "@/lib/messages/messages";
import { traceStateExports } from "@/lib/select/charts/trace-state-exports";
import { pagePalette } from "@/lib/theme/palette";
import type { Palette } from "@/lib/theme/palette";
import { ChartAxes } from "./chart-axes";
import { ChartFrame } from "./chart-frame";
import type { ChartProps } from "./chart-props";
import { ChartSvg } from "./chart-svg";
import type { DrawingWords } from "./chart-svg";

/** The goods exports of one state to China, year by year. */
export function StateExportSeriesChart({
  data,
  scope,
  messages,
  ...frame
}: ChartProps) {
  const series = traceStateExports(data, scope);
  const about = describeStateExportSeries(series, scope, data, messages);
  return (
    <ChartFrame
      name="state-export-series"
      about={about}
      choice={chooseState(series, data, messages)}
      messages={messages}
      {...frame}
    >
      <StateExportSeriesDrawing
        placed={layoutStateExportSeries(series, CHART_SIZE)}
        about={about}
        messages={messages}
        palette={pagePalette}
      />
    </ChartFrame>
  );
}

interface DrawingProps {
  readonly placed: PlacedSeries;
  readonly about: DrawingWords;
  /** The words of the drawing's language. */
  readonly messages: Messages;
  readonly palette: Palette;
}

/** The drawing alone. */
function StateExportSeriesDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps) {
  const { shortMoney, money } = messages.charts.trade;
  const { last, peak } = placed;
  return (
    <ChartSvg about={about} size={placed.size}>
      <ChartAxes
        plot={placed.plot}
        x={placed.xTicks.map(({ at, value }) => ({ at, label: String(value) }))}
        y={placed.yTicks.map(({ at, value }) => ({
          at,
          label: shortMoney(value),
        }))}
        palette={palette}
      />
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
