import type { Tally } from "@/lib/describe/coverage";
import type { AboutWords } from "@/lib/messages/about-for";
import type { Messages } from "@/lib/messages/messages";
import type { SourceTier } from "@/lib/model/record";
import { localePath } from "@/lib/view/language-path";

interface SourceCountsProps {
  /** The number of sources of each tier. */
  readonly tiers: readonly Tally<SourceTier>[];
  readonly words: AboutWords["sources"];
  /** The page's words. */
  readonly messages: Messages;
}

/** The way to the page of all sources, and to those of each tier. */
export function SourceCounts({ tiers, words, messages }: SourceCountsProps) {
  const path = localePath("/sources", messages.locale);
  return (
    <ul className="space-y-1">
      <li>
        <a className="font-semibold underline" href={path}>
          {words.all}
        </a>
      </li>
      {tiers.map(({ key, count }) => (
        <li key={key}>
          <a className="underline" href={`${path}?tier=${key}`}>
            {words.tier(messages.names.tier[key], count)}
          </a>
        </li>
      ))}
    </ul>
  );
}
