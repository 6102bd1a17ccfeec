import { SourceLine } from "../ui/source-line";
import type { BriefProps } from "./brief-props";

/** All that a brief cites, numbered as its facts refer to them. */
export function NumberedSources({
  brief,
  messages,
}: Pick<BriefProps, "brief" | "messages">) {
  return (
    <ol className="brief-sources gap-x-10 lg:columns-2">
      {brief.sources.map((source, i) => (
        <li
          key={source.id}
          id={`source-${i + 1}`}
          className="flex break-inside-avoid gap-2 py-1"
        >
          <span className="text-muted w-9 shrink-0 text-end tabular-nums">
            {i + 1}.
          </span>
          <span className="min-w-0">
            <SourceLine source={source} messages={messages} />
          </span>
        </li>
      ))}
    </ol>
  );
}
