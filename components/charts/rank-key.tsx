import { textWidth } from "@/lib/layout/charts/text-width";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { Palette } from "@/lib/theme/palette";
import { MeasureMark, type Measure } from "./measure-mark";

const LINE = 19;
const MARK = 14;

interface RankKeyProps {
  /** Who gave the reported counts that no name stands at. */
  readonly usual: string;
  /** The middle of the first line. */
  readonly y: number;
  /** The words of the drawing's language. */
  readonly messages: ChartMessages;
  readonly palette: Palette;
}

/** What lines and shapes mean, in three lines under the axis. */
export function RankKey({ usual, y, messages, palette }: RankKeyProps) {
  const words = messages.charts.trade.ranks;
  const { goods, "goods+services": both } = words.measures;
  const second = MARK + textWidth(goods) + 8;
  const third = second + MARK + textWidth(both) + 4;
  const items: readonly { measure: Measure; x: number; label: string }[] = [
    { measure: "goods", x: 0, label: goods },
    { measure: "goods+services", x: second, label: both },
    { measure: "unstated", x: third, label: words.shortUnstated },
  ];
  return (
    <g aria-hidden="true" fill={palette.muted}>
      <path d={`M0,${y}h22`} stroke={palette.us} strokeWidth={2} />
      <circle cx={11} cy={y} r={3} fill={palette.us} />
      <text x={28} y={y} dy="0.35em">
        {words.computedKey}
      </text>
      <text x={0} y={y + LINE} dy="0.35em">
        {words.reportedKey(usual)}
      </text>
      {items.map((item) => (
        <g key={item.measure}>
          <MeasureMark
            x={item.x + 5}
            y={y + 2 * LINE}
            measure={item.measure}
            palette={palette}
          />
          <text x={item.x + MARK} y={y + 2 * LINE} dy="0.35em">
            {item.label}
          </text>
        </g>
      ))}
    </g>
  );
}
