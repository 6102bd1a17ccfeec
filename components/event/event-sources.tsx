import type { SourceDetail } from "@/lib/describe/source-detail";
import type { Messages } from "@/lib/messages/messages";
import { SourceLine } from "../ui/source-line";

interface EventSourcesProps {
  readonly sources: readonly SourceDetail[];
  /** The page's words. */
  readonly messages: Messages;
}

/** The sources that a fact rests on. */
export function EventSources({ sources, messages }: EventSourcesProps) {
  return (
    <ol className="divide-line border-line divide-y border-y">
      {sources.map((source) => (
        <li key={source.id} className="py-2.5">
          <SourceLine source={source} messages={messages} />
        </li>
      ))}
    </ol>
  );
}
