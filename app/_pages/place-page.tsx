import type { Metadata } from "next";
import { PlaceBrief } from "@/components/brief/place-brief";
import { JsonLdScript } from "@/components/ui/json-ld";
import { loadDataset } from "@/lib/data/load-dataset";
import { citeBrief, placeBrief } from "@/lib/describe/brief/place-brief";
import { reportError } from "@/lib/describe/report-error";
import { placeJsonLd } from "@/lib/export/json-ld/place-json-ld";
import { briefFor } from "@/lib/messages/brief-for";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";
import { NotFoundPage } from "./not-found-page";
import { pageAlternates } from "./page-metadata";
import { ExportsChart } from "./place-exports-chart";
import { RanksChart } from "./place-ranks-chart";
import { PlaceTimeline } from "./place-timeline";
import { pageUrl, reportTarget, siteUrl } from "./site-config";

export interface PlaceRoute {
  readonly params: Promise<{ readonly id: string }>;
}

interface PlacePageProps {
  readonly locale: Locale;
  readonly id: string;
}

/** What a place's brief says of itself. */
export function placeMetadata({ locale, id }: PlacePageProps): Metadata {
  const words = briefFor(locale);
  const messages = messagesFor(locale);
  const brief = placeBrief(loadDataset(), id, words, messages);
  if (!brief)
    return { title: messages.site.notFound.title, robots: { index: false } };
  const title = words.title(brief.place.name.text);
  const description = brief.summary.join(words.sentenceGap);
  return {
    title,
    description,
    openGraph: { title, description, type: "article" },
    alternates: pageAlternates(`/places/${id}`, locale, new URLSearchParams()),
  };
}

/** The brief of a place. */
export function PlacePage({ locale, id }: PlacePageProps) {
  const words = briefFor(locale);
  const messages = messagesFor(locale);
  const brief = placeBrief(loadDataset(), id, words, messages);
  // The proxy has set the status.
  if (!brief) return <NotFoundPage locale={locale} what={words.notFound} />;
  const page = pageUrl(`/places/${id}`, locale);
  const title = words.title(brief.place.name.text);
  return (
    <main
      id="main"
      className="brief-page mx-auto w-full max-w-5xl px-4 py-6 sm:px-8 sm:py-10 print:max-w-none print:p-0"
    >
      <p className="mb-6 flex flex-wrap justify-between gap-x-6 text-sm print:hidden">
        <a
          className="underline"
          href={`${localePath("/", locale)}?place=${id}`}
        >
          {words.onTimeline}
        </a>
        <span className="text-muted">{words.print}</span>
      </p>
      <PlaceBrief
        {...{ brief, words, messages }}
        timeline={<PlaceTimeline {...{ id, messages }} />}
        tradeCharts={
          brief.trade?.latest && (
            <>
              <ExportsChart {...{ id, words, messages }} />
              <RanksChart {...{ id, locale, words }} />
            </>
          )
        }
        citation={citeBrief(brief, page, words, messages)}
        report={reportError(
          { id, title, page },
          reportTarget(),
          brief.asOf,
          messages,
        )}
      />
      <JsonLdScript
        thing={placeJsonLd(loadDataset(), id, { locale, site: siteUrl() })}
      />
    </main>
  );
}
