import type { PaperInput } from "@/components/briefing/paper-props";
import { sheetRecord } from "@/components/briefing/sheet-record";
import { sheetWordsFor } from "@/components/briefing/sheet-words-for";
import { loadBriefing } from "@/lib/data/load-briefings";
import type { Locale } from "@/lib/model/bilingual";
import { fixedPalette } from "@/lib/theme/palette";
import { presentPayload } from "./stage-payload";

/** A briefing of the record for paper; null where none has the name. `lang=both` puts the other language beside the page's. */
export function paperInput(
  name: string,
  locale: Locale,
  query: URLSearchParams,
): PaperInput | null {
  const briefing = loadBriefing(name);
  if (!briefing) return null;
  const asked = query.get("lang") === "both" ? true : undefined;
  const payload = presentPayload(briefing, locale, asked);
  const words = sheetWordsFor(locale);
  const record = sheetRecord(payload, words.charts());
  return {
    briefing: payload.briefing,
    record,
    words,
    palette: fixedPalette("light"),
  };
}
