import { EXPORT_BINS, type PlacedHeat } from "@/lib/layout/charts/export-heat";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { ChartName } from "./chart-props";
import type { DrawingProps } from "./define-chart";
import { exportHeatChart, HeatPart } from "./export-heat";
import {
  exportMultiplesChart,
  Panels,
  type PlacedTwice,
} from "./export-multiples";
import { heatInk, sayBin } from "./heat-key";
import { keySheet, withSheet, type Sheet, type SheetedChart } from "./sheet";

/** The charts of trade that a page draws in parts or twice, as one piece. */
export const TRADE_SHEETS: Partial<
  Record<ChartName, SheetedChart<TradeData, TradeMessages>>
> = {
  "export-heat": withSheet(exportHeatChart, heatSheet),
  "export-multiples": withSheet(exportMultiplesChart, multiplesSheet),
};

const BETWEEN = 24;
/** Width from which the two halves stand side by side, pixels. */
const ROOMY = 640;

function heatSheet(
  { placed, messages, palette }: DrawingProps<PlacedHeat, TradeMessages>,
  room: number,
): Sheet {
  const [first, second] = placed.parts.map(({ size }) => size);
  const beside = room >= ROOMY;
  const part = first ?? { width: 0, height: 0 };
  const width = beside ? 2 * part.width + BETWEEN : part.width;
  const key = keySheet(
    EXPORT_BINS.map((_, bin) => ({
      figure: (
        <rect
          x={0.5}
          y={5.5}
          width={17}
          height={13}
          fill={palette[heatInk(bin)]}
          stroke={palette.edge}
        />
      ),
      width: 18,
      label: sayBin(bin, messages),
    })),
    width,
    { text: 12, fill: palette.muted },
  );
  const top = key.height + 16;
  const under = beside ? 0 : (second?.height ?? 0) + BETWEEN;
  return {
    size: { width, height: top + part.height + under },
    leastText: 10.5,
    content: (
      <>
        <text data-key="" y={10} fontSize={12} fill={palette.muted}>
          {messages.trade.heat.key}
        </text>
        <g transform="translate(0,18)">{key.content}</g>
        {placed.parts.map((one, at) => (
          <svg
            key={at}
            className="sheet"
            fontSize={12}
            overflow="visible"
            x={beside ? at * (part.width + BETWEEN) : 0}
            y={top + (beside ? 0 : at * (part.height + BETWEEN))}
            width={one.size.width}
            height={one.size.height}
          >
            <HeatPart part={one} {...{ placed, messages, palette }} />
          </svg>
        ))}
      </>
    ),
  };
}

function multiplesSheet(
  { placed, messages, palette }: DrawingProps<PlacedTwice, TradeMessages>,
  room: number,
): Sheet {
  const fitting = room >= ROOMY ? placed.wide : placed.narrow;
  return {
    size: fitting.size,
    leastText: 10,
    content: (
      <g className="sheet" fontSize={13}>
        <Panels placed={fitting} {...{ messages, palette }} />
      </g>
    ),
  };
}
