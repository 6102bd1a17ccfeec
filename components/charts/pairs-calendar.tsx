import { describePairsCalendar } from "@/lib/describe/charts/pairs-calendar";
import { layoutPairsCalendar } from "@/lib/layout/charts/pairs-calendar";
import type {
  PlacedCalendar,
  PlacedColumn,
} from "@/lib/layout/charts/pairs-calendar";
import type { PairsMessages } from "@/lib/messages/page-messages";
import { countSignings } from "@/lib/select/charts/count-signings";
import type { Palette } from "@/lib/theme/palette";
import { ChartAxes } from "./chart-axes";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";

/** Documented ties by the year and the decade in which they were established. */
export const pairsCalendarChart = defineChart({
  name: "pairs-calendar",
  select: countSignings,
  describe: describePairsCalendar,
  place: layoutPairsCalendar,
  time: (placed) => placed.time,
  Drawing: PairsCalendarDrawing,
});

function PairsCalendarDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<PlacedCalendar, PairsMessages>) {
  const words = messages.pairsCharts.calendar;
  return (
    <ChartSvg about={about} size={placed.size}>
      <Key messages={messages} palette={palette} />
      <ChartAxes placed={placed} sayValue={String} palette={palette} />
      {placed.years.map((column) => (
        <Column
          key={column.key}
          column={column}
          label={words.column(
            column.key,
            column.sisterCount,
            column.besideCount,
          )}
          palette={palette}
        />
      ))}
      <text x={0} y={placed.lower.top - 20} fill={palette.muted}>
        {words.byDecade}
      </text>
      <line
        x1={placed.lower.left}
        x2={placed.lower.right}
        y1={placed.lower.bottom}
        y2={placed.lower.bottom}
        stroke={palette.edge}
      />
      <Decades placed={placed} messages={messages} palette={palette} />
    </ChartSvg>
  );
}

type PartProps = Pick<
  DrawingProps<PlacedCalendar, PairsMessages>,
  "placed" | "messages" | "palette"
>;

function Decades({ placed, messages, palette }: PartProps) {
  const words = messages.pairsCharts.calendar;
  return placed.decades.map((column) => {
    const name =
      column.decade === null ? words.undated : words.decadeName(column.decade);
    return (
      <g key={column.key} fill={palette.ink} textAnchor="middle">
        <Column
          column={column}
          label={words.column(name, column.sisterCount, column.besideCount)}
          dashed={column.decade === null}
          palette={palette}
        />
        <text x={column.middle} y={column.beside.y - 5} fontWeight={600}>
          {column.count}
        </text>
        <text
          x={column.middle}
          y={placed.lower.bottom + 16}
          fill={palette.muted}
        >
          {name}
        </text>
      </g>
    );
  });
}

/** Sister ties filled, the others hollow on top of them; without a date both in dashes. */
function Column({
  column: { x, width, sister, beside },
  label,
  dashed = false,
  palette,
}: {
  readonly column: PlacedColumn;
  readonly label: string;
  readonly dashed?: boolean;
  readonly palette: Palette;
}) {
  const teal = palette["sister-milestone"];
  return (
    <g>
      <title>{label}</title>
      {sister.height > 0 && (
        <rect
          x={x}
          y={sister.y}
          width={width}
          height={sister.height}
          fill={dashed ? palette["seq-1"] : teal}
          stroke={dashed ? teal : "none"}
          strokeDasharray="3 2"
        />
      )}
      {beside.height > 0 && (
        <rect
          x={x + 0.5}
          y={beside.y + 0.5}
          width={width - 1}
          height={Math.max(beside.height - 1, 1)}
          fill={palette.card}
          stroke={palette.agreement}
          strokeDasharray={dashed ? "3 2" : undefined}
        />
      )}
    </g>
  );
}

function Key({ messages, palette }: Omit<PartProps, "placed">) {
  const { kinds, calendar } = messages.pairsCharts;
  return (
    <g fill={palette.muted} aria-hidden="true">
      <text x={0} y={30}>
        {calendar.byYear}
      </text>
      <rect
        x={0}
        y={1}
        width={11}
        height={11}
        fill={palette["sister-milestone"]}
      />
      <text x={16} y={11}>
        {kinds.sister}
      </text>
      <rect
        x={96.5}
        y={1.5}
        width={10}
        height={10}
        fill={palette.card}
        stroke={palette.agreement}
      />
      <text x={112} y={11}>
        {kinds.beside}
      </text>
    </g>
  );
}
