import { EXPORT_BINS, type PlacedHeat } from "@/lib/layout/charts/export-heat";
import type { ChartSize } from "@/lib/layout/charts/plot";
import {
  cutHeat,
  cutMultiples,
  legibleRoom,
} from "@/lib/layout/charts/stage-cut";
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
  stage: ChartSize | null,
): Sheet {
  if (stage) return heatOnStage({ placed, messages, palette }, stage);
  const [first, second] = placed.parts.map(({ size }) => size);
  const beside = room >= ROOMY;
  const part = first ?? { width: 0, height: 0 };
  const width = beside ? 2 * part.width + BETWEEN : part.width;
  const key = heatKey({ messages, palette }, width, 12);
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

type Heat = Pick<
  DrawingProps<PlacedHeat, TradeMessages>,
  "placed" | "messages" | "palette"
>;

function heatKey(
  { messages, palette }: Omit<Heat, "placed">,
  width: number,
  text: number,
) {
  return keySheet(
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
    { text, fill: palette.muted },
  );
}

/** Room for the line that says how many more rows there are, pixels. */
const MORE = 26;

/** The first rows, as large as the years across leave them. */
function heatOnStage({ placed, messages, palette }: Heat, stage: ChartSize) {
  const width = placed.parts[0]?.size.width ?? 1;
  const scale = Math.min(1.5, stage.width / width);
  const text = 18 / scale;
  const key = heatKey({ messages, palette }, width, text);
  const top = text + key.height + 8;
  const rows = cutHeat(placed, stage.height / scale - top - MORE);
  const all = placed.parts.flatMap((part) => part.rows).length;
  const foot = top + (rows.at(-1)?.y ?? 0) + placed.cell.height;
  const size = { width, height: foot + MORE };
  return {
    ...{ size, leastText: text },
    content: (
      <g fontSize={text}>
        <text data-key="" y={text * 0.8} fill={palette.muted}>
          {messages.trade.heat.key}
        </text>
        <g transform={`translate(0,${text})`}>{key.content}</g>
        <svg y={top} {...size} overflow="visible">
          <HeatPart part={{ size, rows }} {...{ placed, messages, palette }} />
        </svg>
        {all > rows.length && (
          <text y={foot + 19} fill={palette.muted}>
            {messages.charts.moreRows(all - rows.length, 0)}
          </text>
        )}
      </g>
    ),
  };
}

function multiplesSheet(
  { placed, messages, palette }: DrawingProps<PlacedTwice, TradeMessages>,
  room: number,
  stage: ChartSize | null,
): Sheet {
  if (stage) {
    const most = legibleRoom(stage).height - MORE;
    const few = cutMultiples(placed.narrow, most);
    const { width, height } = few.size;
    const more = placed.narrow.panels.length - few.panels.length;
    return {
      size: { width, height: height + (more > 0 ? MORE : 0) },
      leastText: 13,
      content: (
        <g fontSize={13}>
          <Panels placed={few} {...{ messages, palette }} />
          {more > 0 && (
            <text y={height + 18} fill={palette.muted}>
              {messages.charts.moreRows(more, 0)}
            </text>
          )}
        </g>
      ),
    };
  }
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
