import type { Messages } from "@/lib/messages/messages";
import { pagePalette } from "@/lib/theme/palette";

interface TimelineLegendProps {
  /** The words of the page's language. */
  messages: Messages;
}

/** How dates, clusters and left-out events are drawn, and the gestures and keys. */
export function TimelineLegend({ messages }: TimelineLegendProps) {
  const words = messages.timeline;
  const { ink, card, muted, faint } = pagePalette;
  const hollow = { fill: card, stroke: muted, strokeWidth: 1.5 };
  const items = [
    [words.legendDay, <circle key="" cx={11} cy={8} r={4.5} fill={muted} />],
    [
      words.legendSpan,
      <rect key="" x={1} y={4} width={20} height={8} rx={4} fill={muted} />,
    ],
    [
      words.legendMonth,
      <rect key="" x={1} y={4} width={20} height={8} rx={4} {...hollow} />,
    ],
    [
      words.legendCluster,
      <g key="">
        <circle cx={11} cy={8} r={8} fill={ink} />
        <text
          x={11}
          y={12.2}
          fontSize={12}
          fontWeight={600}
          fill={card}
          textAnchor="middle"
        >
          9
        </text>
      </g>,
    ],
    [words.legendContext, <circle key="" cx={11} cy={8} r={3} fill={faint} />],
  ] as const;
  return (
    <div className="text-muted border-line border-t px-4 py-2 text-xs">
      <ul aria-label={words.legend} className="flex flex-wrap gap-x-5 gap-y-1">
        {items.map(([label, figure]) => (
          <li key={label} className="flex items-center gap-1.5">
            <svg width={22} height={16} aria-hidden="true">
              {figure}
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <p className="scripted mt-1 print:hidden">
        {words.gestures} <span id="timeline-keys">{words.keys}</span>
      </p>
    </div>
  );
}
