import { writtenLanguage } from "@/lib/describe/written-language";
import type { Messages } from "@/lib/messages/messages";
import type { ChartSource, CitedSource } from "@/lib/select/charts/chart-data";
import { sourceHref } from "@/lib/view/source-href";

interface SourceLinksProps {
  readonly sources: readonly (ChartSource | CitedSource)[];
  /** Whether those with an id lead to their entry among all sources, too. */
  readonly entries?: boolean;
  /** The page's words. */
  readonly messages: Messages;
}

/** Documents by their publisher and date, linked where they have an address. */
export function SourceLinks(props: SourceLinksProps) {
  const { sources, entries = false, messages } = props;
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
        {entries && "id" in source && (
          <span className="print:hidden">
            {" ("}
            <a
              className="underline"
              href={sourceHref(source.id, messages.locale)}
              aria-label={`${messages.site.sourceEntry}: ${text}`}
            >
              {messages.site.sourceEntry}
            </a>
            {")"}
          </span>
        )}
      </span>
    );
  });
}
