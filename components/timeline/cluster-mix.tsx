import { mixBar } from "@/lib/layout/timeline/mix-bar";
import type { Messages } from "@/lib/messages/messages";
import { EVENT_KINDS } from "@/lib/model/record";
import { pagePalette } from "@/lib/theme/palette";

const WIDTH = 320;
const HEIGHT = 8;

interface ClusterMixProps {
  /** How many of each kind, by index into `EVENT_KINDS`. */
  mix: readonly number[];
  /** The words of the page's language. */
  messages: Messages;
}

/** Which kinds of events a cluster holds, in words with their numbers; of several also a bar in their colours. */
export function ClusterMix({ mix, messages }: ClusterMixProps) {
  const words = messages.navigation.cluster;
  const parts = mixBar(mix, WIDTH).flatMap((part) => {
    const kind = EVENT_KINDS[part.kind];
    return kind ? [{ ...part, kind }] : [];
  });
  return (
    <div className="mt-2">
      {parts.length > 1 && (
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="block h-2 w-full"
          aria-hidden="true"
        >
          {parts.map(({ kind, x, width }) => (
            <rect
              key={kind}
              x={x}
              width={Math.max(1, width - 1)}
              height={HEIGHT}
              fill={pagePalette[kind]}
            />
          ))}
        </svg>
      )}
      <ul
        aria-label={words.kinds}
        className="text-muted mt-1 flex flex-wrap gap-x-3 text-xs"
      >
        {parts.map(({ kind, count }) => (
          <li key={kind} className="flex items-center gap-1">
            <svg width={8} height={8} aria-hidden="true">
              <rect width={8} height={8} rx={2} fill={pagePalette[kind]} />
            </svg>
            {words.kind(messages.names.kind[kind], count)}
          </li>
        ))}
      </ul>
    </div>
  );
}
