import type { DashboardPayload } from "@/components/dashboard/dashboard-payload";
import { makeDashboardPayload } from "@/components/dashboard/make-dashboard-payload";
import { loadDataset } from "@/lib/data/load-dataset";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import type { Locale } from "@/lib/model/bilingual";
import { reportTarget, siteUrl } from "./site-config";

const payloads = new Map<Locale, DashboardPayload>();

/** What the dashboard needs of the record, made once for each language. */
export function dashboardPayload(locale: Locale): DashboardPayload {
  const made = payloads.get(locale) ?? makePayload(locale);
  payloads.set(locale, made);
  return made;
}

function makePayload(locale: Locale): DashboardPayload {
  return makeDashboardPayload(loadDataset(), locale, {
    metrics: loadTextMetrics(),
    report: reportTarget(),
    site: siteUrl(),
  });
}
