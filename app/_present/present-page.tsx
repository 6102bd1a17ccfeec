import type { Metadata } from "next";
import type { EnglishPresent } from "@/components/present/english-present";
import { BriefingDownloads } from "@/components/briefing/briefing-downloads";
import { slidesFor } from "@/lib/messages/slides-for";
import { loadBriefing } from "@/lib/data/load-briefings";
import { otherLocale } from "@/lib/describe/pick-text";
import { messagesFor } from "@/lib/messages/messages-for";
import { presentFor } from "@/lib/messages/present-for";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";
import { NotFoundPage } from "../_pages/not-found-page";
import { pageAlternates } from "../_pages/page-metadata";
import { urlParams, type SearchRoute } from "../_pages/url-params";
import { ScenesInOrder } from "./scenes-in-order";
import { presentPayload } from "./stage-payload";

export interface PresentRoute extends SearchRoute {
  readonly params: Promise<{ readonly briefing: string }>;
}

interface PresentPageProps {
  readonly locale: Locale;
  readonly route: PresentRoute;
}

/** What a briefing's stage says of itself. */
export async function presentMetadata({
  locale,
  route,
}: PresentPageProps): Promise<Metadata> {
  const { briefing: name } = await route.params;
  const briefing = loadBriefing(name);
  if (!briefing)
    return {
      title: messagesFor(locale).site.notFound.title,
      robots: { index: false },
    };
  const title = briefing.title[locale] ?? briefing.title.en ?? name;
  const description = presentFor(locale).description(
    title,
    briefing.scenes.length,
  );
  return {
    ...{ title, description, openGraph: { title, description } },
    alternates: pageAlternates(`/present/${name}`, locale),
  };
}

/** A briefing in a room; without script all of its scenes one below the other. `lang=both` puts both languages together. */
export async function PresentPage({
  locale,
  island: Island,
  route,
}: PresentPageProps & {
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishPresent;
}) {
  const { briefing: name } = await route.params;
  const words = presentFor(locale);
  const briefing = loadBriefing(name);
  // The proxy has set the status.
  if (!briefing) return <NotFoundPage locale={locale} what={words.missing} />;
  const together =
    urlParams(await route.searchParams).get("lang") === "both" || undefined;
  const payload = presentPayload(briefing, locale, together);
  const path = localePath(`/present/${name}`, locale);
  const query = together ? "?lang=both" : "";
  const downloads = (
    <BriefingDownloads
      {...{ name, locale }}
      title={payload.briefing.title.first}
      words={slidesFor(locale)}
    />
  );
  return (
    <>
      <Island
        payload={payload}
        address={path + query}
        notes={`${path}/notes`}
        leave={localePath("/present", locale)}
        other={localePath(`/present/${name}`, otherLocale(locale)) + query}
        downloads={downloads}
      />
      <noscript>
        {downloads}
        <ScenesInOrder
          briefing={payload.briefing}
          words={words}
          locale={locale}
        />
      </noscript>
    </>
  );
}
