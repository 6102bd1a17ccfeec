import type { PlacedSeries } from "@/lib/layout/charts/state-export-series";
import { ChartAxes } from "./chart-axes";
import { ChartSvg } from "./chart-svg";
import type { DrawingProps } from "./define-chart";

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
