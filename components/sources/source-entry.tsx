import type { SourceEntry as Entry } from "@/lib/describe/sources/sources-page";
import type { Messages } from "@/lib/messages/messages";
import type { SourcesWords } from "@/lib/messages/sources-for";
import { sourceHref } from "@/lib/view/source-href";
import { CiteLinks } from "../ui/cite-links";
import { SourceLine } from "../ui/source-line";
import { FactList } from "./fact-list";

interface SourceEntryProps {
  readonly entry: Entry;
  /** Whether long lists of facts stand open. */
  readonly open: boolean;
  /** The address of the sources of one publisher. */
  readonly publisherHref: (publisher: string) => string;
  readonly words: SourcesWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** A source, what rests on it, and how to cite it; `#source-<id>` leads to it. */
export function SourceEntry(props: SourceEntryProps) {
  const { entry, open, publisherHref, words, messages } = props;
  const { source, facts } = entry;
  return (
    <li
      id={`source-${source.id}`}
      className="target:bg-tint scroll-mt-4 py-4 [content-visibility:auto] print:break-inside-avoid"
    >
      <SourceLine
        source={source}
        messages={messages}
        onward={false}
        publisherHref={publisherHref(source.publisher)}
      />
      <div className="mt-2 space-y-1.5 text-sm">
        {facts.map((group) => (
          <FactList
            key={group.table}
            group={group}
            open={open}
            words={words}
            messages={messages}
          />
        ))}
      </div>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-6 text-sm">
        <CiteLinks label={words.citeOne} query={`source=${source.id}`} />
        <a
          className="text-muted inline-flex min-h-6 items-center break-all underline print:hidden"
          href={sourceHref(source.id, messages.locale)}
          aria-label={`${words.copy}: #${source.id}`}
        >
          #{source.id}
        </a>
      </div>
    </li>
  );
}
