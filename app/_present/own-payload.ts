import type { OwnPayload } from "@/components/briefing/own-parts";
import { loadDataset } from "@/lib/data/load-dataset";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import type { Locale } from "@/lib/model/bilingual";
import { dashboardPayload } from "../_pages/dashboard-payload";
import { viewRecord } from "../_pictures/view-record";

const payloads = new Map<Locale, OwnPayload>();

/** What of the record a briefing of a reader's own may need, in a language. */
export function ownPayload(locale: Locale): OwnPayload {
  const made = payloads.get(locale) ?? makePayload(locale);
  payloads.set(locale, made);
  return made;
}

function makePayload(locale: Locale): OwnPayload {
  const dataset = loadDataset();
  const { pairs, trade } = viewRecord(dataset, locale);
  const { ranks, rankSources, singleRanks, uscbcRanks } = trade();
  return {
    dashboard: dashboardPayload(locale),
    pairs: pairs(),
    trade: { ranks, rankSources, singleRanks, uscbcRanks },
    cited: briefingRecord(dataset, locale).cited,
  };
}
