import type { SourceDetail } from "@/lib/describe/source-detail";
import type { Messages } from "@/lib/messages/messages";
import { SourceLine } from "../ui/source-line";

interface NumberedSourcesProps {
  /** Number n stands at n − 1. */
  readonly sources: readonly SourceDetail[];
  /** The page's words. */
  readonly messages: Messages;
}

/** The sources of a page under the numbers by which its facts cite them. */
export function NumberedSources({ sources, messages }: NumberedSourcesProps) {
  return (
    <ol className="border-line border-b text-sm">
      {sources.map((source, at) => (
        <li
          key={source.id}
          id={`source-${at + 1}`}
          className="border-line target:bg-tint grid grid-cols-[2.5rem_1fr] border-t py-2"
        >
          <span className="text-muted tabular-nums">{at + 1}</span>
          <span>
            <SourceLine source={source} messages={messages} />
          </span>
        </li>
      ))}
    </ol>
  );
}
