import type { Locale } from "@/lib/model/bilingual";
import { makePresentPayload } from "../make-present-payload";
import type { PresentPayload } from "../present-payload";
import { recordParts } from "../record-parts";
import { offlineBriefing, offlineRecord } from "./offline-parts";

/** What presenting the briefing of this file needs, in a language. */
export function offlinePayload(locale: Locale): PresentPayload {
  const { briefing, site } = offlineBriefing();
  const parts = recordParts(offlineRecord(), site, locale);
  return makePresentPayload(briefing, parts, locale);
}
