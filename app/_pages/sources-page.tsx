import type { Metadata } from "next";
import { SourceFilter } from "@/components/sources/source-filter";
import { SourceList } from "@/components/sources/source-list";
import { TierTerms } from "@/components/sources/tier-terms";
import { loadDataset } from "@/lib/data/load-dataset";
import { sourcesPage } from "@/lib/describe/sources/sources-page";
import { aboutFor } from "@/lib/messages/about-for";
import { messagesFor } from "@/lib/messages/messages-for";
import { sourcesFor } from "@/lib/messages/sources-for";
import type { Locale } from "@/lib/model/bilingual";
import { knownSources } from "@/lib/select/sources/select-sources";
import { localePath } from "@/lib/view/language-path";
import { parseSourcesView } from "@/lib/view/sources-view";
import { pageAlternates } from "./page-metadata";
import { urlParams, type SearchRoute } from "./url-params";

/** What the page of all sources says of itself; a filtered list points to the whole as its canonical page. */
export function sourcesMetadata(locale: Locale): Metadata {
  const { title, description } = sourcesFor(locale);
  return {
    title,
    description,
    openGraph: { title, description },
    alternates: pageAlternates("/sources", locale),
  };
}

/** The page of all sources, each with what rests on it, as its address asks for it. */
export async function SourcesPage({
  locale,
  searchParams,
}: SearchRoute & { readonly locale: Locale }) {
  const dataset = loadDataset();
  const words = sourcesFor(locale);
  const messages = messagesFor(locale);
  const { view, issues } = parseSourcesView(
    urlParams(await searchParams),
    knownSources(dataset),
  );
  const detail = sourcesPage(dataset, view, words, messages);
  const path = localePath("/sources", locale);
  const { issues: said } = messages.filters;
  return (
    <main
      id="main"
      className="mx-auto w-full max-w-5xl space-y-6 px-4 py-8 sm:px-8 sm:py-12"
    >
      <h1 className="font-serif text-4xl">{words.title}</h1>
      <p className="max-w-prose">
        {words.intro(detail.total, detail.citations)}
      </p>
      <TierTerms
        title={words.tiers}
        terms={aboutFor(locale).method.tiers.terms}
        names={messages.names.tier}
      />
      {view.sources.length > 0 ? (
        <p className="print:hidden">
          <a className="underline" href={path}>
            {words.clear}
          </a>
        </p>
      ) : (
        <SourceFilter
          view={view}
          options={detail.options}
          {...{ path, words }}
        />
      )}
      {issues.length > 0 && (
        <p role="note" aria-label={said.label} className="text-muted text-sm">
          {said.say(
            issues.map(({ param, value, reason }) =>
              said.because(said.issue(param, value), said.reason[reason]),
            ),
          )}
        </p>
      )}
      <SourceList {...{ detail, view, path, words, messages }} />
    </main>
  );
}
