import type { PlacedCell } from "@/lib/layout/charts/pairs-matrix";
import type { ChartSize } from "@/lib/layout/charts/plot";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { Palette } from "@/lib/theme/palette";
import type { MatrixLink } from "./matrix-link";
import { BIN_INKS } from "./state-tile";

interface MatrixCellProps {
  readonly cell: PlacedCell;
  readonly size: ChartSize;
  /** The words of the drawing's language. */
  readonly messages: PairsMessages;
  readonly palette: Palette;
  readonly link: MatrixLink;
}

/** The ties of a state with a province-level unit: sister ties as number and shade, others behind a plus in a dashed frame. */
export function MatrixCellMark({
  cell,
  size,
  messages,
  palette,
  link,
}: MatrixCellProps) {
  const { x, y, sister, beside, lit, chosen } = cell;
  const label = messages.pairsCharts.matrix.cell(
    cell.stateName,
    cell.provinceName,
    sister,
    beside,
  );
  const [fill, ink] = BIN_INKS[cell.bin];
  return (
    <a {...link} aria-label={label} aria-current={chosen ? "true" : undefined}>
      <title>{label}</title>
      <rect
        x={x + 1}
        y={y + 1}
        width={size.width - 2}
        height={size.height - 3}
        rx={2}
        fill={palette[lit && sister > 0 ? fill : "card"]}
        stroke={strokeOf(cell, palette)}
        strokeWidth={chosen ? 2.5 : 1.25}
        strokeDasharray={beside > 0 && !chosen ? "3 2" : undefined}
      />
      <text
        x={x + size.width / 2}
        y={y + size.height / 2 - 0.5}
        dy="0.35em"
        textAnchor="middle"
        aria-hidden="true"
        fill={palette[lit ? (sister > 0 ? ink : "ink") : "muted"]}
      >
        {countsOf(sister, beside)}
      </text>
    </a>
  );
}

/** `2`, `+1` or `2+1`: sister ties, then the others. */
export function countsOf(sister: number, beside: number): string {
  return (sister > 0 ? String(sister) : "") + (beside > 0 ? `+${beside}` : "");
}

function strokeOf({ chosen, beside, lit }: PlacedCell, palette: Palette) {
  if (chosen) return palette.ink;
  if (beside > 0) return palette[lit ? "ink" : "faint"];
  return lit ? "none" : palette.line;
}
