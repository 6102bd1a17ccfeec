import { makeDashboardPayload } from "@/components/dashboard/make-dashboard-payload";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import type { OfflineRecord } from "@/lib/export/offline/offline-parts";
import type { Locale } from "@/lib/model/bilingual";
import { buildCorpus } from "@/lib/select/text-search";
import type { PresentParts } from "./make-present-payload";

/** What a stage draws with, made of the whole record in a language where no server has picked it. */
export function recordParts(
  { dataset, metrics, land }: Omit<OfflineRecord, "version">,
  site: string,
  locale: Locale,
): PresentParts {
  const filling = briefingRecord(dataset, locale);
  return {
    dashboard: makeDashboardPayload(dataset, locale, {
      // Nobody is written to from a file.
      ...{ metrics, site, report: { email: null, url: null } },
    }),
    filling,
    pairs: () => ({ ...filling.pairs, land }),
    trade: () => filling.trade,
    corpus: () => buildCorpus(dataset),
  };
}
