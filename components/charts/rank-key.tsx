import { textWidth } from "@/lib/layout/charts/text-width";
import type { Messages } from "@/lib/messages/messages";
import type { Palette } from "@/lib/theme/palette";
import { MeasureMark } from "./measure-mark";

const DRAWN = ["goods", "goods+services", "unstated"] as const;
const MARK = 14;
const GAP = 10;

interface RankKeyProps {
  /** The middle of the first line. */
  readonly y: number;
  /** The words of the drawing's language. */
  readonly messages: Messages;
  readonly palette: Palette;
}

/** What lines and shapes mean, in two lines under the axis. */
export function RankKey({ y, messages, palette }: RankKeyProps) {
  const words = messages.charts.trade.ranks;
  const starts = DRAWN.map(
    (_, i) =>
      textWidth(words.reportedKey) +
      6 +
      DRAWN.slice(0, i).reduce(
        (sum, measure) => sum + MARK + textWidth(words.measures[measure]) + GAP,
        0,
      ),
  );
  return (
    <g aria-hidden="true" fill={palette.muted}>
      <path d={`M0,${y}h22`} stroke={palette.us} strokeWidth={2} />
      <circle cx={11} cy={y} r={3} fill={palette.us} />
      <text x={28} y={y} dy="0.35em">
        {words.computedKey}
      </text>
      <text x={0} y={y + 20} dy="0.35em">
        {words.reportedKey}
      </text>
      {DRAWN.map((measure, i) => (
        <g key={measure}>
          <MeasureMark
            x={(starts[i] ?? 0) + 5}
            y={y + 20}
            measure={measure}
            palette={palette}
          />
          <text x={(starts[i] ?? 0) + MARK} y={y + 20} dy="0.35em">
            {words.measures[measure]}
          </text>
        </g>
      ))}
    </g>
  );
}
