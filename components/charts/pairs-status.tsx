import { describeStatuses } from "@/lib/describe/charts/pairs-status";
import {
  layoutStatuses,
  type PlacedCell,
  type PlacedStatuses,
} from "@/lib/layout/charts/pairs-status";
import type { PairsMessages } from "@/lib/messages/page-messages";
import { PAIR_STATUSES, PAIR_TIES } from "@/lib/model/record";
import type { ViewState } from "@/lib/model/view-state";
import {
  countStatuses,
  type StatusTable,
} from "@/lib/select/charts/count-statuses";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { viewHref } from "@/lib/view/format-view";
import { isPlainClick } from "../ui/is-plain-click";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";
import { BIN_INKS } from "./state-tile";
import { useRovingTiles } from "./use-roving-tiles";

const SIZE = { width: 340, height: 184 };

/** Documented ties by status and kind, each cell a filter by both, with what ended or suspended a tie. */
export const pairsStatusChart = defineChart<
  StatusTable,
  PlacedStatuses,
  PairsData,
  PairsMessages
>({
  name: "pairs-status",
  select: countStatuses,
  describe: describeStatuses,
  place: (table) => layoutStatuses(table, SIZE),
  Drawing: StatusDrawing,
});

function StatusDrawing({
  placed,
  about,
  messages,
  palette,
  view,
  go,
}: DrawingProps<PlacedStatuses, PairsMessages>) {
  const roving = useRovingTiles(placed.cells);
  const words = messages.pairs.statuses;
  const { onView } = go;
  return (
    <ChartSvg about={about} size={placed.size} role="group">
      <g aria-hidden="true" fill={palette.muted}>
        {PAIR_TIES.map((tie, i) => (
          <text key={tie} x={placed.columns[i]} y={14} textAnchor="middle">
            {words.columns[tie]}
          </text>
        ))}
        {PAIR_STATUSES.map((status, i) => (
          <text key={status} x={0} y={placed.rows[i]} dy="0.35em">
            {messages.names.status[status]}
          </text>
        ))}
      </g>
      {placed.cells.map((cell) => {
        const to = withCell(view, cell);
        return (
          <a
            key={cell.state}
            {...roving(cell)}
            href={viewHref(go.path, to)}
            data-state={cell.state}
            aria-label={words.cell(
              messages.names.status[cell.status],
              words.columns[cell.tie],
              cell.count,
            )}
            aria-current={cell.selected ? "true" : undefined}
            onClick={(event) => {
              if (!onView || !isPlainClick(event)) return;
              event.preventDefault();
              onView(to);
            }}
          >
            <Cell {...{ cell, placed, palette }} />
          </a>
        );
      })}
    </ChartSvg>
  );
}

function Cell({
  cell,
  placed,
  palette,
}: Pick<DrawingProps<PlacedStatuses>, "placed" | "palette"> & {
  readonly cell: PlacedCell;
}) {
  const [fill, text] = BIN_INKS[cell.bin];
  const { width, height } = placed.cell;
  return (
    <>
      <rect
        {...{ x: cell.x, y: cell.y, width, height }}
        rx={2}
        fill={palette[fill]}
        stroke={cell.selected ? palette.ink : "none"}
        strokeWidth={3}
      />
      {cell.count > 0 && (
        <text
          aria-hidden="true"
          x={cell.x + width / 2}
          y={cell.y + height / 2}
          dy="0.35em"
          textAnchor="middle"
          fontWeight={600}
          fill={palette[text]}
        >
          {cell.count}
        </text>
      )}
    </>
  );
}

/** The view filtered by the status and kind of a cell; by neither where it is filtered by just these. */
function withCell(view: ViewState, { status, tie }: PlacedCell): ViewState {
  const isChosen = view.statuses.join() === status && view.ties.join() === tie;
  return isChosen
    ? { ...view, statuses: [], ties: [] }
    : { ...view, statuses: [status], ties: [tie] };
}
