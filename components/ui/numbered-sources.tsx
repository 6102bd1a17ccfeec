import type { SourceDetail } from "@/lib/describe/source-detail";
import type { Messages } from "@/lib/messages/messages";
import { SourceLine } from "./source-line";

interface NumberedSourcesProps {
  /** Number n stands at n − 1. */
  readonly sources: readonly SourceDetail[];
  /** The page's words. */
  readonly messages: Messages;
}

/** The sources of a page under the numbers by which its facts cite them. */
export function NumberedSources({ sources, messages }: NumberedSourcesProps) {
  return (
    <ol className="brief-sources gap-x-10 text-sm lg:columns-2">
      {sources.map((source, at) => (
        <li
          key={source.id}
          id={`source-${at + 1}`}
          className="target:bg-tint flex break-inside-avoid gap-2 py-1"
        >
          <span className="text-muted w-9 shrink-0 text-end tabular-nums">
            {at + 1}.
          </span>
          <span className="min-w-0">
            <SourceLine source={source} messages={messages} />
          </span>
        </li>
      ))}
    </ol>
  );
}
