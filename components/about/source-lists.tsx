import type { SourceDetail } from "@/lib/describe/source-detail";
import type { AboutWords } from "@/lib/messages/about-for";
import type { Messages } from "@/lib/messages/messages";
import { SourceLine } from "../ui/source-line";

interface SourceListsProps {
  /** The sources of each tier, the tiers in order. */
  readonly tiers: readonly {
    readonly tier: SourceDetail["tier"];
    readonly sources: readonly SourceDetail[];
  }[];
  readonly words: AboutWords["sources"];
  /** The page's words. */
  readonly messages: Messages;
}

/** Every source by tier; `#source-<id>` leads to one and opens its list. */
export function SourceLists({ tiers, words, messages }: SourceListsProps) {
  return tiers.map(({ tier, sources }) => (
    <details key={tier} className="border-line border-t py-2">
      <summary className="min-h-6 cursor-pointer font-semibold">
        {words.tier(messages.names.tier[tier], sources.length)}
      </summary>
      <ul className="divide-line mt-2 divide-y">
        {sources.map((source) => (
          <li
            key={source.id}
            id={`source-${source.id}`}
            className="target:bg-tint py-2"
          >
            <SourceLine source={source} messages={messages} />
          </li>
        ))}
      </ul>
    </details>
  ));
}
