import type { Metadata } from "next";
import type { EnglishDashboard } from "@/components/dashboard/english-dashboard";
import { Hero } from "@/components/dashboard/hero";
import { JsonLdScript } from "@/components/ui/json-ld";
import { loadDataset } from "@/lib/data/load-dataset";
import { describeHero } from "@/lib/describe/describe-hero";
import { eventDetail } from "@/lib/describe/event-detail";
import { datasetJsonLd } from "@/lib/export/json-ld/dataset-json-ld";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { knownIds } from "@/lib/select/known-ids";
import { buildCorpus, searchText } from "@/lib/select/text-search";
import { parseView } from "@/lib/view/parse-view";
import { dashboardPayload } from "./dashboard-payload";
import { pageAlternates } from "./page-metadata";
import { previewMetadata } from "./preview-metadata";
import { siteUrl } from "./site-config";
import { urlParams, type SearchRoute } from "./url-params";

export type DashboardRoute = SearchRoute;

/** What the dashboard says of itself; a filtered view points to the whole as its canonical page. */
export async function dashboardMetadata(
  locale: Locale,
  route: DashboardRoute,
): Promise<Metadata> {
  const { name, subject, description } = messagesFor(locale).site;
  const page = { title: `${name} · ${subject}`, description };
  const params = urlParams(await route.searchParams);
  return {
    alternates: pageAlternates("/", locale, params),
    ...previewMetadata(params, locale, { name: "timeline", ...page }),
  };
}

/** The dashboard as its address asks for it. */
export async function DashboardPage({
  locale,
  island: Island,
  searchParams,
}: DashboardRoute & {
  readonly locale: Locale;
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishDashboard;
}) {
  const dataset = loadDataset();
  const messages = messagesFor(locale);
  const { view, issues } = parseView(
    urlParams(await searchParams),
    knownIds(dataset),
  );
  const hits = view.q && [...searchText(buildCorpus(dataset), view.q)];
  return (
    <>
      <Island
        payload={dashboardPayload(locale)}
        initial={{
          view,
          issues,
          hits: hits || null,
          detail: view.event ? eventDetail(dataset, view.event, locale) : null,
        }}
      >
        <Hero figures={describeHero(dataset, messages)} messages={messages} />
      </Island>
      <JsonLdScript
        thing={datasetJsonLd(dataset, { locale, site: siteUrl() })}
      />
    </>
  );
}
