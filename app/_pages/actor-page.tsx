import type { Metadata } from "next";
import { ActorDetail } from "@/components/actor/actor-detail";
import { ActorReference } from "@/components/actor/actor-reference";
import { JsonLdScript } from "@/components/ui/json-ld";
import { loadDataset } from "@/lib/data/load-dataset";
import { actorBrief } from "@/lib/describe/actor/actor-brief";
import { summariseActor } from "@/lib/describe/actor/summarise-actor";
import { reportError } from "@/lib/describe/report-error";
import { actorJsonLd } from "@/lib/export/json-ld/actor-json-ld";
import { actorFor } from "@/lib/messages/actor-for";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { formatDate } from "@/lib/time/format-date";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { localePath } from "@/lib/view/language-path";
import { ActorTimeline } from "./actor-timeline";
import { NotFoundPage } from "./not-found-page";
import { pageAlternates } from "./page-metadata";
import { pageUrl, reportTarget, siteUrl } from "./site-config";

export interface ActorRoute {
  readonly params: Promise<{ readonly id: string }>;
}

interface ActorPageProps {
  readonly locale: Locale;
  readonly id: string;
}

/** What an actor's page says of itself. */
export function actorMetadata({ locale, id }: ActorPageProps): Metadata {
  const brief = actorBrief(loadDataset(), id, locale);
  if (!brief)
    return {
      title: messagesFor(locale).site.notFound.title,
      robots: { index: false },
    };
  const title = brief.name.text;
  const description = summariseActor(brief, actorFor(locale));
  return {
    title,
    description,
    openGraph: { title, description },
    alternates: pageAlternates(`/actors/${id}`, locale, new URLSearchParams()),
  };
}

/** The page of a person, a body, a government or a group of office holders. */
export function ActorPage({ locale, id }: ActorPageProps) {
  const dataset = loadDataset();
  const words = actorFor(locale);
  const brief = actorBrief(dataset, id, locale);
  // The proxy has set the status.
  if (!brief) return <NotFoundPage locale={locale} what={words.notFound} />;
  const messages = messagesFor(locale);
  const page = pageUrl(`/actors/${id}`, locale);
  const name = brief.name.text;
  const asOf = formatDate(requireEdtf(brief.asOf), locale);
  return (
    <main
      id="main"
      className="mx-auto w-full max-w-5xl px-4 py-6 sm:px-8 sm:py-10"
    >
      {brief.events.length > 0 && (
        <p className="mb-6 text-sm print:hidden">
          <a
            className="underline"
            href={`${localePath("/", locale)}?actor=${id}`}
          >
            {words.back}
          </a>
        </p>
      )}
      <ActorDetail
        brief={brief}
        summary={summariseActor(brief, words)}
        timeline={<ActorTimeline {...{ brief, messages }} />}
        words={words}
        messages={messages}
      />
      <ActorReference
        id={id}
        citation={words.reference.citation({
          name,
          site: messages.site.name,
          subject: messages.site.subject,
          asOf: messages.site.footer.asOf(asOf),
          url: page,
        })}
        asOf={asOf}
        report={reportError(
          { id, title: name, page },
          reportTarget(),
          brief.asOf,
          messages,
        )}
        words={words}
        messages={messages}
      />
      <JsonLdScript
        thing={actorJsonLd(dataset, id, { locale, site: siteUrl() })}
      />
    </main>
  );
}
