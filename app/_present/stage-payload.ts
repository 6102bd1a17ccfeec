import { makePresentPayload } from "@/components/present/make-present-payload";
import type { PresentPayload } from "@/components/present/present-payload";
import { loadDataset } from "@/lib/data/load-dataset";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import type { Locale } from "@/lib/model/bilingual";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { dashboardPayload } from "../_pages/dashboard-payload";
import { viewRecord } from "../_pictures/view-record";

/** What presenting a briefing needs, in a language; `together` puts the other one beside it. */
export function presentPayload(
  briefing: Briefing,
  locale: Locale,
  together?: boolean,
): PresentPayload {
  const dataset = loadDataset();
  const { pairs, trade, corpus } = viewRecord(dataset, locale);
  const parts = {
    dashboard: dashboardPayload(locale),
    filling: briefingRecord(dataset, locale),
    ...{ pairs, trade, corpus },
  };
  return makePresentPayload(briefing, parts, locale, together);
}
