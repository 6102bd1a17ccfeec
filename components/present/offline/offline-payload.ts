import type { DashboardPayload } from "@/components/dashboard/dashboard-payload";
import type { OfflineRecord } from "@/lib/export/offline/offline-parts";
import type { Locale } from "@/lib/model/bilingual";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { indexEvents } from "@/lib/select/index-events";
import { actorOptions, packOptions, placeOptions } from "@/lib/select/options";
import { packEvents } from "@/lib/select/pack-events";
import { pickTimelineContext } from "@/lib/select/timeline-context";

/** What the dashboard needs of the record in this file. */
export function dashboardPayload(
  { dataset, metrics }: OfflineRecord,
  locale: Locale,
  site: string,
): DashboardPayload {
  const events = indexEvents(dataset, locale);
  const actors = actorOptions(dataset, locale);
  const places = placeOptions(dataset, locale);
  return {
    events: packEvents(events, { actors, places }),
    actors: packOptions(actors),
    places: packOptions(places),
    charts: pickChartData(dataset, locale),
    context: pickTimelineContext(dataset, locale),
    metrics,
    report: {} as never,
    site,
  };
}
