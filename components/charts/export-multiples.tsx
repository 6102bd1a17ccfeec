import {
  chooseIndex,
  describeExportMultiples,
} from "@/lib/describe/charts/export-multiples";
import {
  layoutExportMultiples,
  type PlacedMultiples,
  type PlacedPanel,
} from "@/lib/layout/charts/export-multiples";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import {
  traceAllExports,
  type ExportMultiples,
} from "@/lib/select/charts/trace-all-exports";
import type { Palette } from "@/lib/theme/palette";
import { ChartSvg } from "./chart-svg";
import { defineChart, type DrawingProps } from "./define-chart";

/** The same panels for narrow and for wide cards; the page shows the one that fits. */
export interface PlacedTwice {
  readonly narrow: PlacedMultiples;
  readonly wide: PlacedMultiples;
}

/** The exports of every state over the years, one small plot each, on one scale. */
export const exportMultiplesChart = defineChart<
  ExportMultiples,
  PlacedTwice,
  ChartData,
  TradeMessages
>({
  name: "export-multiples",
  select: traceAllExports,
  describe: describeExportMultiples,
  choose: chooseIndex,
  wide: true,
  place: (multiples) => ({
    narrow: layoutExportMultiples(multiples, 3),
    wide: layoutExportMultiples(multiples, 6),
  }),
  Drawing: ExportMultiplesDrawing,
});

function ExportMultiplesDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedTwice, TradeMessages>) {
  return (
    <>
      <div className="@min-[43rem]:hidden">
        <ChartSvg about={about} size={placed.narrow.size}>
          <Panels
            placed={placed.narrow}
            messages={messages}
            palette={palette}
          />
        </ChartSvg>
      </div>
      <div className="mx-auto hidden max-w-[76rem] @min-[43rem]:block">
        <ChartSvg about={about} size={placed.wide.size} wide>
          <Panels placed={placed.wide} messages={messages} palette={palette} />
        </ChartSvg>
      </div>
    </>
  );
}

interface PanelsProps {
  readonly placed: PlacedMultiples;
  /** The words of the drawing's language. */
  readonly messages: TradeMessages;
  readonly palette: Palette;
}

/** The panels of one arrangement. */
export function Panels({ placed, messages, palette }: PanelsProps) {
  const { plot, indexed, panels, years } = placed;
  const say = (value: number) =>
    indexed
      ? messages.tradeCharts.index(value)
      : messages.charts.trade.shortMoney(value);
  return panels.map((panel) => (
    <g key={panel.state} transform={`translate(${panel.x},${panel.y})`}>
      <line
        x1={plot.left}
        x2={plot.right}
        y1={plot.base}
        y2={plot.base}
        stroke={palette.edge}
        strokeDasharray={indexed ? "2 3" : undefined}
      />
      <Panel panel={panel} say={say} palette={palette} />
      {years && panel.firstRow && (
        <g fill={palette.muted} aria-hidden="true">
          <text x={plot.left} y={plot.bottom + 14}>
            {years[0]}
          </text>
          <text x={plot.right} y={plot.bottom + 14} textAnchor="end">
            {years[1]}
          </text>
        </g>
      )}
      {years && (
        <title>{`${panel.name}, ${years[0]}–${years[1]}: ${panel.last ? say(panel.last.value) : messages.charts.blank}`}</title>
      )}
    </g>
  ));
}

interface PanelProps {
  readonly panel: PlacedPanel;
  /** A value in words. */
  readonly say: (value: number) => string;
  readonly palette: Palette;
}

/** One state: its name, its last value and its line; heavier where the filter names it. */
function Panel({ panel, say, palette }: PanelProps) {
  const weight = panel.selected ? 3 : 1.75;
  return (
    <>
      <text
        x={1}
        y={12}
        fill={palette.ink}
        fontWeight={panel.selected ? 700 : 400}
      >
        {panel.name}
      </text>
      {panel.last && (
        <text x={1} y={27} fill={palette.us} fontWeight={600}>
          {say(panel.last.value)}
        </text>
      )}
      <path
        d={panel.line}
        fill="none"
        stroke={palette.us}
        strokeWidth={weight}
        strokeLinejoin="round"
      />
      {[...panel.alone, ...(panel.last ? [panel.last] : [])].map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={weight} fill={palette.us} />
      ))}
    </>
  );
}
