import type { Locale } from "@/lib/model/bilingual";
import type { Dataset } from "@/lib/model/record";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { indexEvents } from "@/lib/select/index-events";
import { actorOptions, packOptions, placeOptions } from "@/lib/select/options";
import { packEvents } from "@/lib/select/pack-events";
import { pickTimelineContext } from "@/lib/select/timeline-context";
import type { DashboardPayload } from "./dashboard-payload";

/** What of the payload is not of the record. */
type Surroundings = Pick<DashboardPayload, "metrics" | "report" | "site">;

/** What the dashboard needs of the record in a language. */
export function makeDashboardPayload(
  dataset: Dataset,
  locale: Locale,
  surroundings: Surroundings,
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
    ...surroundings,
  };
}
