import type { PairsMessages } from "@/lib/messages/page-messages";
import type { Palette } from "@/lib/theme/palette";
import { arcStroke } from "./arc-stroke";

interface ArcKeyProps {
  /** The words of the page's language. */
  readonly messages: PairsMessages;
  readonly palette: Palette;
}

/** What the lines of the map mean. */
export function ArcKey({ messages, palette }: ArcKeyProps) {
  return (
    <ul className="text-muted mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {(["sister", "beside", "over"] as const).map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <svg width={40} height={12} viewBox="0 0 20 6" aria-hidden="true">
            <path d="M0,3H20" {...arcStroke(kind, palette)} strokeWidth={0.9} />
          </svg>
          {messages.pairsCharts.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
