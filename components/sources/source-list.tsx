import type { SourcesPageDetail } from "@/lib/describe/sources/sources-page";
import type { Messages } from "@/lib/messages/messages";
import type { SourcesWords } from "@/lib/messages/sources-for";
import {
  ALL_SOURCES,
  sourcesQuery,
  type SourcesView,
} from "@/lib/view/sources-view";
import { CiteLinks } from "../ui/cite-links";
import { SourceEntry } from "./source-entry";
import { SourcePages } from "./source-pages";

interface SourceListProps {
  /** The page of the list, from `sourcesPage`. */
  readonly detail: SourcesPageDetail;
  readonly view: SourcesView;
  /** The page, e.g. `/zh/sources`. */
  readonly path: string;
  readonly words: SourcesWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** The sources of a view: how many, how to cite them, and one page of them by tier. */
export function SourceList(props: SourceListProps) {
  const { detail, view, path, words, messages } = props;
  const pages = (side: "before" | "after") => (
    <SourcePages
      side={side}
      page={detail.page}
      pages={detail.pages}
      hrefOf={(page) => sourcesPath(path, { ...view, page })}
      words={words}
    />
  );
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <Shown detail={detail} words={words} />
        {detail.count > 0 && (
          <CiteLinks label={words.cite} query={citedQuery(view)} />
        )}
      </div>
      {pages("before")}
      {detail.parts.map(({ id, title, entries }) => (
        <section key={id} aria-label={title ?? words.title}>
          {title !== null && <h2 className="font-serif text-2xl">{title}</h2>}
          <ul className="divide-line border-line mt-2 divide-y border-y">
            {entries.map((entry) => (
              <SourceEntry
                key={entry.source.id}
                entry={entry}
                open={view.sources.length > 0}
                publisherHref={(publisher) =>
                  sourcesPath(path, { ...ALL_SOURCES, publisher })
                }
                {...{ words, messages }}
              />
            ))}
          </ul>
        </section>
      ))}
      {pages("after")}
    </>
  );
}

function Shown({ detail, words }: Pick<SourceListProps, "detail" | "words">) {
  const { count, total, page, pages } = detail;
  return (
    <p role="status" data-shown={count} className="font-semibold">
      {count === 0 ? words.none : words.shown(count, total)}
      {pages > 1 && (
        <span className="text-muted font-normal">
          {" · "}
          {words.page(page, pages)}
        </span>
      )}
    </p>
  );
}

/** What all pages of the list are cited by, in the record's order. */
function citedQuery(view: SourcesView): string {
  const query = sourcesQuery({
    ...view,
    page: ALL_SOURCES.page,
    sort: ALL_SOURCES.sort,
  });
  return query === "" ? "of=sources" : `of=sources&${query}`;
}

function sourcesPath(path: string, view: SourcesView): string {
  const query = sourcesQuery(view);
  return query === "" ? path : `${path}?${query}`;
}
