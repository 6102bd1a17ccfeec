import type {
  PlacedHead,
  PlacedMatrix,
} from "@/lib/layout/charts/pairs-matrix";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { Palette } from "@/lib/theme/palette";
import type { MatrixLink } from "./matrix-link";

interface MatrixHeadProps {
  readonly head: PlacedHead;
  readonly side: "state" | "province";
  readonly placed: PlacedMatrix;
  /** The words of the drawing's language. */
  readonly messages: PairsMessages;
  readonly palette: Palette;
  readonly link: MatrixLink;
}

/** The header of a row or a column: its name, and how many ties it has. */
export function MatrixHeadMark(props: MatrixHeadProps) {
  const { head, side, placed, messages, palette, link } = props;
  const { cell, rowHeads, columnHeads } = placed;
  const label = messages.pairsCharts.matrix.head(head.name, head.count);
  const box =
    side === "state"
      ? { x: 0, y: head.y, width: rowHeads, height: cell.height }
      : { x: head.x, y: 0, width: cell.width, height: columnHeads };
  return (
    <a
      {...link}
      aria-label={label}
      aria-current={head.chosen ? "true" : undefined}
    >
      <title>{label}</title>
      <rect {...box} fill={palette[head.chosen ? "tint" : "card"]} />
      <g
        aria-hidden="true"
        fill={palette[head.lit ? "ink" : "muted"]}
        fontWeight={head.chosen ? 700 : undefined}
      >
        {side === "state" ? <RowText {...props} /> : <ColumnText {...props} />}
      </g>
      <path
        d={
          side === "state"
            ? `M0,${head.y + cell.height - 0.5}h${rowHeads}`
            : `M${head.x},${columnHeads - 0.5}h${cell.width}`
        }
        stroke={palette.line}
      />
    </a>
  );
}

function RowText({ head, placed, palette }: MatrixHeadProps) {
  const middle = head.y + placed.cell.height / 2;
  return (
    <>
      <text x={6} y={middle} dy="0.35em">
        {head.name}
      </text>
      <text
        x={placed.rowHeads - 8}
        y={middle}
        dy="0.35em"
        textAnchor="end"
        fill={palette.muted}
      >
        {head.count}
      </text>
    </>
  );
}

/** Upwards in Latin letters, downwards in Chinese characters. */
function ColumnText({ head, placed, messages, palette }: MatrixHeadProps) {
  const middle = head.x + placed.cell.width / 2;
  const foot = placed.columnHeads - 26;
  return (
    <>
      {messages.locale === "zh" ? (
        <text textAnchor="middle">
          {[...head.name].map((character, i, { length }) => (
            <tspan key={i} x={middle} y={foot - 2 - (length - 1 - i) * 13.5}>
              {character}
            </tspan>
          ))}
        </text>
      ) : (
        <text transform={`translate(${middle},${foot})rotate(-90)`} dy="0.35em">
          {head.name}
        </text>
      )}
      <text
        x={middle}
        y={placed.columnHeads - 9}
        textAnchor="middle"
        fill={palette.muted}
      >
        {head.count}
      </text>
    </>
  );
}
