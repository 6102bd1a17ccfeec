import { writtenLanguage } from "@/lib/describe/written-language";
import type { Messages } from "@/lib/messages/messages";
import type { ChartSource } from "@/lib/select/charts/chart-data";

interface SourceLinksProps {
  readonly sources: readonly ChartSource[];
  /** The page's words. */
  readonly messages: Messages;
}

/** Documents by their publisher and date, linked where they have an address. */
export function SourceLinks({ sources, messages }: SourceLinksProps) {
  return sources.map((source, i) => {
    const text = source.date
      ? `${source.publisher}, ${source.date}`
      : source.publisher;
    return (
      // One document can stand twice in a list, so its place is part of the key.
      <span key={`${i}-${source.url}`}>
        {i > 0 && "; "}
        {source.url ? (
          <a
            className="underline"
            href={source.url}
            rel="external noreferrer"
            lang={writtenLanguage(source.publisher, "zh")}
          >
            {text}
          </a>
        ) : (
          `${text} (${messages.site.noUrl})`
        )}
      </span>
    );
  });
}
