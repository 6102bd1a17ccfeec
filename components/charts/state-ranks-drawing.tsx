import { isBelowRows, LAST_RANK } from "@/lib/layout/charts/state-ranks";
import type {
  PlacedRankLine,
  PlacedRanks,
} from "@/lib/layout/charts/state-ranks";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { Palette } from "@/lib/theme/palette";
import { ChartSvg } from "./chart-svg";
import type { DrawingProps } from "./define-chart";

/** What it needs of the words: other pages have no more. */
type RanksWords = Pick<TradeMessages, "locale"> & {
  readonly trade: Pick<TradeMessages["trade"], "ranks">;
};

interface StateRanksDrawingProps extends Pick<
  DrawingProps<PlacedRanks>,
  "placed" | "about" | "palette"
> {
  readonly messages: RanksWords;
}

/** The ranks of all states, with the lines of those that stand out. */
export function StateRanksDrawing({
  placed,
  about,
  messages,
  palette,
}: StateRanksDrawingProps) {
  return (
    <ChartSvg about={about} size={placed.size}>
      <RankRows placed={placed} messages={messages} palette={palette} />
      {placed.lines.map((line, at) => (
        <RankLine
          key={line.state}
          line={line}
          at={at}
          messages={messages}
          palette={palette}
        />
      ))}
    </ChartSvg>
  );
}

/** What stands behind the lines: ranks, years, and how many states stand and move where. */
function RankRows({
  placed,
  messages,
  palette,
}: Omit<StateRanksDrawingProps, "about">) {
  const { plot, xTicks, rows, dots, streams } = placed;
  const { below, dot } = messages.trade.ranks;
  const sayRow = (rank: number) =>
    isBelowRows(rank) ? below(LAST_RANK + 1) : String(rank);
  return (
    <g aria-hidden="true" fill={palette.muted}>
      {rows.map(({ at, rank }) => (
        <g key={rank}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={at}
            y2={at}
            stroke={palette.line}
            strokeDasharray={isBelowRows(rank) ? "2 3" : undefined}
          />
          <text x={plot.left - 6} y={at} dy="0.35em" textAnchor="end">
            {sayRow(rank)}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, label }) => (
        <text key={label} x={at} y={plot.bottom + 16} textAnchor="middle">
          {label}
        </text>
      ))}
      {streams.map(({ path, width }) => (
        <path
          key={path}
          d={path}
          stroke={palette.faint}
          strokeWidth={width}
          fill="none"
        />
      ))}
      {dots.map(({ x, y, r, count, year, rank }) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={r}
          fill={palette.tint}
          stroke={palette.edge}
        >
          <title>{dot(count, sayRow(rank), year)}</title>
        </circle>
      ))}
    </g>
  );
}

// Two inks by four strokes tell eight lines apart; the name at the end says which is which.
const DASHES = [undefined, "7 3", "2 2", "9 3 2 3"];

interface RankLineProps {
  readonly line: PlacedRankLine;
  /** Its place among the lines, which decides its stroke. */
  readonly at: number;
  readonly messages: RanksWords;
  readonly palette: Palette;
}

/** The line of a state that stands out, named at its end with its last rank. */
function RankLine({ line, at, messages, palette }: RankLineProps) {
  const { point } = messages.trade.ranks;
  const ink = at % 2 === 0 ? palette.us : palette.ink;
  const dash = DASHES[Math.floor(at / 2) % DASHES.length];
  const { end } = line;
  return (
    <g>
      <path
        d={line.path}
        stroke={ink}
        strokeWidth={2}
        strokeDasharray={dash}
        fill="none"
      />
      {line.points.map(({ x, y, year, rank }) => (
        <circle key={year} cx={x} cy={y} r={3} fill={ink}>
          <title>{point(line.name, year, rank)}</title>
        </circle>
      ))}
      {end && (
        <>
          <path
            d={`M${end.x + 4},${end.y}L${end.x + 20},${end.labelY}`}
            stroke={ink}
            strokeWidth={2}
            strokeDasharray={dash}
            fill="none"
          />
          <text
            x={end.x + 23}
            y={end.labelY}
            dy="0.35em"
            fontWeight={600}
            fill={palette.ink}
          >
            {end.rank} {line.name}
          </text>
        </>
      )}
    </g>
  );
}
