import {
  chooseSlopeYears,
  describeExportSlope,
} from "@/lib/describe/charts/export-slope";
import { layoutExportSlope } from "@/lib/layout/charts/export-slope";
import type {
  PlacedSlope,
  PlacedSlopes,
} from "@/lib/layout/charts/export-slope";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import type { TradeMessages } from "@/lib/messages/page-messages";
import { compareExportYears } from "@/lib/select/charts/compare-export-years";
import type { Palette } from "@/lib/theme/palette";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";

/** The states' goods exports to China in two years, a line for each. */
export const exportSlopeChart = defineChart({
  name: "export-slope",
  select: compareExportYears,
  describe: describeExportSlope,
  choose: chooseSlopeYears,
  place: (compared) => layoutExportSlope(compared, CHART_SIZE.width),
  Drawing: ExportSlopeDrawing,
});

function ExportSlopeDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedSlopes, TradeMessages>) {
  const { plot, ends, lines, ticks } = placed;
  const { shortMoney } = messages.charts.trade;
  return (
    <ChartSvg about={about} size={placed.size}>
      {lines
        .filter((line) => !line.lit)
        .map((line) => (
          <Slope key={line.state} {...{ line, placed, messages, palette }} />
        ))}
      <g aria-hidden="true">
        {ends?.map((year, i) => (
          <text
            key={year}
            x={i === 0 ? plot.left : plot.right}
            y={12}
            textAnchor="middle"
            fontWeight={600}
            fill={palette.ink}
          >
            {year}
          </text>
        ))}
        {ticks.map(({ at, value }) => (
          <g key={value}>
            <line
              x1={plot.left}
              x2={plot.right}
              y1={at}
              y2={at}
              stroke={palette.line}
            />
            <text
              x={(plot.left + plot.right) / 2}
              y={at - 4}
              textAnchor="middle"
              fill={palette.muted}
              stroke={palette.card}
              strokeWidth={4}
              paintOrder="stroke"
            >
              {shortMoney(value)}
            </text>
          </g>
        ))}
      </g>
      {lines
        .filter((line) => line.lit)
        .map((line) => (
          <Slope key={line.state} {...{ line, placed, messages, palette }} />
        ))}
    </ChartSvg>
  );
}

interface SlopeProps {
  readonly line: PlacedSlope;
  readonly placed: PlacedSlopes;
  readonly messages: TradeMessages;
  readonly palette: Palette;
}

/** A state's line: faint and thin, or dark with its values at both ends and its name. */
function Slope({ line, placed, messages, palette }: SlopeProps) {
  const { plot, roomy } = placed;
  const { money, shortMoney } = messages.charts.trade;
  const { slope, percent } = messages.trade;
  const { name, y1, y2, labels, lit } = line;
  const values = slope.label(shortMoney(line.after), percent(line.growth));
  const ink = lit ? palette.us : palette.faint;
  return (
    <g>
      <path
        d={`M${plot.left},${y1}L${plot.right},${y2}`}
        stroke={ink}
        strokeWidth={lit ? 2.25 : 1}
        fill="none"
      >
        <title>{`${name}: ${money(line.before)} – ${money(line.after)}, ${percent(line.growth)}`}</title>
      </path>
      {labels && (
        <g fill={palette.ink}>
          <path
            d={`M${plot.left},${y1}L${plot.left - 7},${labels.left}M${plot.right},${y2}L${plot.right + 12},${labels.right}`}
            stroke={palette.edge}
            fill="none"
          />
          <circle cx={plot.left} cy={y1} r={3} fill={ink} />
          <circle cx={plot.right} cy={y2} r={3} fill={ink} />
          <text x={plot.left - 9} y={labels.left} dy="0.35em" textAnchor="end">
            {shortMoney(line.before)}
          </text>
          <text
            x={plot.right + 15}
            y={labels.right - (roomy ? 7 : 0)}
            dy="0.35em"
            fontWeight={600}
          >
            {name}
          </text>
          {roomy && (
            <text
              x={plot.right + 15}
              y={labels.right + 7}
              dy="0.35em"
              fill={palette.muted}
            >
              {values}
            </text>
          )}
        </g>
      )}
    </g>
  );
}
