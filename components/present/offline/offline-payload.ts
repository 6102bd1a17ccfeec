import { makeDashboardPayload } from "@/components/dashboard/make-dashboard-payload";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import type { Locale } from "@/lib/model/bilingual";
import { buildCorpus } from "@/lib/select/text-search";
import { makePresentPayload } from "../make-present-payload";
import type { PresentPayload } from "../present-payload";
import { offlineBriefing, offlineRecord } from "./offline-parts";

/** What presenting the briefing of this file needs, in a language; `together` puts the other one beside it. */
export function offlinePayload(
  locale: Locale,
  together?: boolean,
): PresentPayload {
  const { dataset, metrics, land } = offlineRecord();
  const { briefing, site } = offlineBriefing();
  const filling = briefingRecord(dataset, locale);
  const parts = {
    dashboard: makeDashboardPayload(dataset, locale, {
      // Nobody is written to from a file.
      ...{ metrics, site, report: { email: null, url: null } },
    }),
    filling,
    pairs: () => ({ ...filling.pairs, land }),
    trade: () => filling.trade,
    corpus: () => buildCorpus(dataset),
  };
  return makePresentPayload(briefing, parts, locale, together);
}
