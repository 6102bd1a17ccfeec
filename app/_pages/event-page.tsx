import type { Metadata } from "next";
import { EventDetail } from "@/components/event/event-detail";
import { JsonLdScript } from "@/components/ui/json-ld";
import { loadDataset } from "@/lib/data/load-dataset";
import { citeEvent } from "@/lib/describe/event-citation";
import { eventDetail } from "@/lib/describe/event-detail";
import { reportError } from "@/lib/describe/report-error";
import { eventJsonLd } from "@/lib/export/json-ld/event-json-ld";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";
import { NotFoundPage } from "./not-found-page";
import { pageAlternates } from "./page-metadata";
import { pageUrl, reportTarget, siteUrl } from "./site-config";

export interface EventRoute {
  readonly params: Promise<{ readonly id: string }>;
}

interface EventPageProps {
  readonly locale: Locale;
  readonly id: string;
}

/** What an event's page says of itself. */
export function eventMetadata({ locale, id }: EventPageProps): Metadata {
  const detail = eventDetail(loadDataset(), id, locale);
  if (!detail)
    return {
      title: messagesFor(locale).site.notFound.title,
      robots: { index: false },
    };
  const { titleWithDate } = messagesFor(locale).site.event;
  const title = titleWithDate(detail.title.text, detail.when.text);
  const description = detail.summary?.text;
  return {
    title,
    description,
    openGraph: { title, description, type: "article" },
    alternates: pageAlternates(`/events/${id}`, locale, new URLSearchParams()),
  };
}

/** The page of one event. */
export function EventPage({ locale, id }: EventPageProps) {
  const detail = eventDetail(loadDataset(), id, locale);
  // The proxy has set the status.
  if (!detail) return <NotFoundPage locale={locale} />;
  const messages = messagesFor(locale);
  const page = pageUrl(`/events/${id}`, locale);
  return (
    <main
      id="main"
      className="mx-auto w-full max-w-5xl px-4 py-6 sm:px-8 sm:py-10"
    >
      <p className="mb-6 text-sm print:hidden">
        <a
          className="underline"
          href={`${localePath("/", locale)}?event=${id}`}
        >
          {messages.site.event.onTimeline}
        </a>
      </p>
      <EventDetail
        detail={detail}
        messages={messages}
        headingLevel={1}
        citation={citeEvent(detail, page, messages)}
        report={reportError(
          { id, title: detail.title.text, page },
          reportTarget(),
          detail.asOf,
          messages,
        )}
      />
      <JsonLdScript
        thing={eventJsonLd(loadDataset(), id, { locale, site: siteUrl() })}
      />
    </main>
  );
}
