import type { DashboardPayload } from "@/components/dashboard/dashboard-payload";
import { loadDataset } from "@/lib/data/load-dataset";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import type { Locale } from "@/lib/model/bilingual";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { indexEvents } from "@/lib/select/index-events";
import { actorOptions, packOptions, placeOptions } from "@/lib/select/options";
import { packEvents } from "@/lib/select/pack-events";
import { pickTimelineContext } from "@/lib/select/timeline-context";
import { reportTarget, siteUrl } from "./site-config";

const payloads = new Map<Locale, DashboardPayload>();

/** What the dashboard needs of the record, made once for each language. */
export function dashboardPayload(locale: Locale): DashboardPayload {
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
