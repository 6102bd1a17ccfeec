import { describeExportHeat } from "@/lib/describe/charts/export-heat";
import { layoutExportHeat } from "@/lib/layout/charts/export-heat";
import type { PlacedHeat, PlacedRow } from "@/lib/layout/charts/export-heat";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import type { TradeMessages } from "@/lib/messages/page-messages";
import { gridStateExports } from "@/lib/select/charts/grid-state-exports";
import type { Palette } from "@/lib/theme/palette";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";
import { HeatCursor } from "./heat-cursor";
import { HeatKey, heatInk } from "./heat-key";
import { sayCell } from "./heat-words";
import { useCellCursor } from "./use-cell-cursor";

/** The states' goods exports to China in every year, shaded by their size. */
export const exportHeatChart = defineChart({
  name: "export-heat",
  select: gridStateExports,
  describe: describeExportHeat,
  place: (grid) => layoutExportHeat(grid, CHART_SIZE.width),
  wide: true,
  Drawing: ExportHeatDrawing,
});

function ExportHeatDrawing({
  placed,
  about,
  messages,
  go,
  palette,
}: DrawingProps<PlacedHeat, TradeMessages>) {
  const rows = placed.parts.flatMap((part) => part.rows);
  const cursor = useCellCursor({
    rows: rows.length,
    columns: rows[0]?.cells.length ?? 0,
  });
  const common = { placed, messages, palette };
  return (
    <>
      <HeatKey messages={messages} palette={palette} />
      <div className="mx-auto grid max-w-[76rem] gap-x-8 gap-y-2 @min-[40rem]:grid-cols-2">
        {placed.parts.map((part, at) => (
          <div key={at} className="relative">
            {/* The words of the whole stand at its first part. */}
            <div aria-hidden={at > 0 || undefined}>
              <ChartSvg about={about} size={part.size}>
                <HeatPart {...common} part={part} />
              </ChartSvg>
            </div>
            {go.onView && (
              <HeatCursor
                {...common}
                {...{ part, cursor }}
                first={at === 0 ? 0 : (placed.parts[0]?.rows.length ?? 0)}
              />
            )}
          </div>
        ))}
      </div>
    </>
  );
}

interface HeatPartProps {
  readonly part: PlacedHeat["parts"][number];
  readonly placed: PlacedHeat;
  readonly messages: TradeMessages;
  readonly palette: Palette;
}

/** Some of the states in rows, under the years. */
export function HeatPart(props: HeatPartProps) {
  const { part, placed, messages, palette } = props;
  const { cell } = placed;
  return (
    <>
      <g aria-hidden="true" fill={palette.muted}>
        {placed.heads.map(({ x, label }) => (
          <text key={label} x={x} y={13} textAnchor="middle">
            {label}
          </text>
        ))}
      </g>
      {part.rows.map((row) => (
        <HeatRow key={row.state} {...{ row, cell, messages, palette }} />
      ))}
      <LitRows {...{ part, cell, palette }} />
    </>
  );
}

interface HeatRowProps extends Pick<PlacedHeat, "cell"> {
  readonly row: PlacedRow;
  readonly messages: TradeMessages;
  readonly palette: Palette;
}

/** A state's years from left to right, each figure said when pointed at. */
function HeatRow({ row, cell, messages, palette }: HeatRowProps) {
  return (
    <g>
      <text
        x={(row.cells[0]?.x ?? 0) - 6}
        y={row.y + cell.height / 2}
        dy="0.35em"
        textAnchor="end"
        fontWeight={row.lit ? 700 : undefined}
        fill={palette.ink}
      >
        {row.lit ? `▸ ${row.name}` : row.name}
      </text>
      {row.cells.map((one) => (
        <rect
          key={one.year}
          x={one.x}
          y={row.y}
          width={cell.width - 1}
          height={cell.height - 1}
          fill={one.bin === null ? "none" : palette[heatInk(one.bin)]}
          stroke={one.bin === null ? palette.line : "none"}
          strokeDasharray={one.bin === null ? "2 2" : undefined}
        >
          <title>{sayCell(row, one, messages)}</title>
        </rect>
      ))}
    </g>
  );
}

/** An outline around each row that stands out, over the cells of its neighbours. */
function LitRows({
  part,
  cell,
  palette,
}: Pick<PlacedHeat, "cell"> & {
  readonly part: PlacedHeat["parts"][number];
  readonly palette: Palette;
}) {
  return part.rows
    .filter((row) => row.lit)
    .map(({ state, y, cells }) => {
      const left = cells[0]?.x ?? 0;
      return (
        <rect
          key={state}
          x={left - 1}
          y={y - 1}
          width={part.size.width - left + 0.5}
          height={cell.height + 1}
          fill="none"
          stroke={palette.ink}
          strokeWidth={1.5}
        />
      );
    });
}
