import type { Metadata } from "next";
import { ChineseDashboard } from "@/components/dashboard/chinese-dashboard";
import type { DashboardPayload } from "@/components/dashboard/dashboard-payload";
import { EnglishDashboard } from "@/components/dashboard/english-dashboard";
import { Hero } from "@/components/dashboard/hero";
import { JsonLdScript } from "@/components/ui/json-ld";
import { loadDataset } from "@/lib/data/load-dataset";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { describeHero } from "@/lib/describe/describe-hero";
import { eventDetail } from "@/lib/describe/event-detail";
import { datasetJsonLd } from "@/lib/export/json-ld/dataset-json-ld";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { pickTimelineContext } from "@/lib/select/timeline-context";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { indexEvents } from "@/lib/select/index-events";
import { knownIds } from "@/lib/select/known-ids";
import { actorOptions, packOptions, placeOptions } from "@/lib/select/options";
import { packEvents } from "@/lib/select/pack-events";
import { buildCorpus, searchText } from "@/lib/select/text-search";
import { parseView } from "@/lib/view/parse-view";
import { pageAlternates } from "./page-metadata";
import { previewMetadata } from "./preview-metadata";
import { reportTarget, siteUrl } from "./site-config";
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
  searchParams,
}: DashboardRoute & { readonly locale: Locale }) {
  const dataset = loadDataset();
  const messages = messagesFor(locale);
  const { view, issues } = parseView(
    urlParams(await searchParams),
    knownIds(dataset),
  );
  const hits = view.q && [...searchText(buildCorpus(dataset), view.q)];
  const Island = locale === "zh" ? ChineseDashboard : EnglishDashboard;
  return (
    <>
      <Island
        payload={payloadFor(locale)}
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

const payloads = new Map<Locale, DashboardPayload>();

function payloadFor(locale: Locale): DashboardPayload {
  const made = payloads.get(locale) ?? makePayload(locale);
  payloads.set(locale, made);
  return made;
}

function makePayload(locale: Locale): DashboardPayload {
  const dataset = loadDataset();
  const events = indexEvents(dataset, locale);
  const actors = actorOptions(dataset, locale);
  const places = placeOptions(dataset, locale);
  return {
    events: packEvents(events, { actors, places }),
    actors: packOptions(actors),
    places: packOptions(places),
    charts: pickChartData(dataset, locale),
    context: pickTimelineContext(dataset, locale),
    metrics: loadTextMetrics(),
    report: reportTarget(),
    site: siteUrl(),
  };
}
