import type { SVGProps } from "react";
import type { Messages } from "@/lib/messages/messages";
import { EVENT_KINDS } from "@/lib/model/record";
import { pagePalette } from "@/lib/theme/palette";
import { SoftEdges, softFill } from "./soft-edges";

const FADES = [
  { ink: "muted", ends: "both" },
  { ink: "muted", ends: "end" },
] as const;

const { ink, card, muted, faint } = pagePalette;
/** What each word of the legend is drawn as. */
const FIGURES = [
  ["legendDay", <circle key="" cx={11} cy={8} r={4.5} fill={muted} />],
  ["legendSpan", <Bar key="" fill={muted} />],
  ["legendMonth", <Bar key="" fill={softFill("muted", "both")} />],
  [
    "legendAbout",
    <Bar
      key=""
      fill={softFill("muted", "both")}
      stroke={muted}
      strokeDasharray="3 2"
    />,
  ],
  ["legendOpen", <Bar key="" fill={softFill("muted", "end")} />],
  [
    "legendCluster",
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
  ["legendContext", <circle key="" cx={11} cy={8} r={3} fill={faint} />],
] as const;

interface TimelineLegendProps {
  /** The words of the page's language. */
  messages: Messages;
  /** Whether the colours of kinds are to be explained, because lanes are made by something else. */
  kinds: boolean;
}

/** How dates, clusters and left-out events are drawn, and the gestures and keys. */
export function TimelineLegend({ messages, kinds }: TimelineLegendProps) {
  return (
    <div className="text-muted border-line border-t px-4 py-2 text-xs">
      <svg width={0} height={0} className="absolute" aria-hidden="true">
        <SoftEdges fades={FADES} palette={pagePalette} />
      </svg>
      <ul
        aria-label={messages.timeline.legend}
        className="flex flex-wrap gap-x-5 gap-y-1"
      >
        {kinds &&
          EVENT_KINDS.map((kind) => (
            <li key={kind} className="flex items-center gap-1.5">
              <svg width={12} height={16} aria-hidden="true">
                <circle cx={6} cy={8} r={4.5} fill={pagePalette[kind]} />
              </svg>
              {messages.names.kindOne[kind]}
            </li>
          ))}
        {FIGURES.map(([word, figure]) => (
          <li key={word} className="flex items-center gap-1.5">
            <svg width={22} height={16} aria-hidden="true">
              {figure}
            </svg>
            {messages.timeline[word]}
          </li>
        ))}
      </ul>
      <p className="scripted mt-1 print:hidden">
        {messages.navigation.gestures}{" "}
        <span id="timeline-keys">{messages.navigation.keys}</span>
      </p>
    </div>
  );
}

function Bar(look: SVGProps<SVGRectElement>) {
  return <rect x={1} y={4} width={20} height={8} rx={4} {...look} />;
}
