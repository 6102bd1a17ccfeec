import type { PlacedHeat } from "@/lib/layout/charts/export-heat";
import type { CellSpot } from "@/lib/layout/charts/step-cell";
import { textWidth } from "@/lib/layout/charts/text-width";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { Palette } from "@/lib/theme/palette";
import { sayCell } from "./heat-words";
import type { CellCursor } from "./use-cell-cursor";

interface HeatCursorProps {
  readonly placed: PlacedHeat;
  /** The part of the drawing that it lies over. */
  readonly part: PlacedHeat["parts"][number];
  /** The place of the part's first row among all rows. */
  readonly first: number;
  readonly cursor: CellCursor;
  /** The words of the page's language. */
  readonly messages: TradeMessages;
  readonly palette: Palette;
}

/** Over a part of the heat map: the cell at which a keyboard reads, said and shown in words. Cells besides it are in the drawing only. */
export function HeatCursor(props: HeatCursorProps) {
  const { placed, part, first, cursor, messages } = props;
  const rows = placed.parts.flatMap((one) => one.rows);
  const own = cursor.cells.filter(({ row }) => part.rows[row - first]);
  if (own.length === 0) return null;
  return (
    <svg
      viewBox={`0 0 ${part.size.width} ${part.size.height}`}
      role="grid"
      aria-label={messages.trade.heat.cells}
      aria-rowcount={rows.length}
      aria-colcount={rows[0]?.cells.length}
      fontSize={13}
      className="scripted pointer-events-none absolute inset-0 h-full w-full overflow-visible print:hidden"
    >
      {own.map((spot) => (
        <CursorCell key={`${spot.row}-${spot.column}`} {...props} spot={spot} />
      ))}
    </svg>
  );
}

/** Height of the words, and how far they stand from the cell, units of the drawing. */
const HINT = 20;
const GAP = 4;
/** Between the words and their frame. */
const PAD = 6;

function CursorCell({
  placed,
  part,
  first,
  spot,
  cursor,
  messages,
  palette,
}: HeatCursorProps & { readonly spot: CellSpot }) {
  const row = part.rows[spot.row - first];
  const cell = row?.cells[spot.column];
  if (!row || !cell) return null;
  const { width, height } = placed.cell;
  const words = sayCell(row, cell, messages);
  const wide = textWidth(words) + 2 * PAD;
  const middle = cell.x + width / 2 - wide / 2;
  const left = Math.max(0, Math.min(part.size.width - wide, middle));
  const above = row.y - GAP - HINT;
  const top = above < 0 ? row.y + height + GAP : above;
  return (
    <g role="row" aria-rowindex={spot.row + 1}>
      <g
        role="gridcell"
        aria-colindex={spot.column + 1}
        aria-label={words}
        {...cursor.propsOf(spot)}
        className="opacity-0 outline-none focus:opacity-100"
      >
        <rect
          x={cell.x - 1}
          y={row.y - 1}
          width={width + 1}
          height={height + 1}
          fill="none"
          stroke={palette.focus}
          strokeWidth={3}
        />
        <Hint {...{ words, left, top, wide, palette }} />
      </g>
    </g>
  );
}

interface HintProps extends Pick<HeatCursorProps, "palette"> {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly wide: number;
}

/** The words of the cell, for those who see. */
function Hint({ words, left, top, wide, palette }: HintProps) {
  return (
    <g aria-hidden="true">
      <rect
        x={left}
        y={top}
        width={wide}
        height={HINT}
        rx={3}
        fill={palette.card}
        stroke={palette.edge}
      />
      <text
        x={left + wide / 2}
        y={top + HINT / 2}
        dy="0.35em"
        textAnchor="middle"
        fill={palette.ink}
      >
        {words}
      </text>
    </g>
  );
}
