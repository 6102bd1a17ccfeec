import type { Locale } from "../model/bilingual";
import { paletteEntries as english } from "./en/palette-entries";
import { paletteEntries as chinese } from "./zh/palette-entries";

/** What the palette calls pages and charts in a language; read by the server only. */
export function paletteEntriesFor(locale: Locale): typeof english {
  return locale === "zh" ? chinese : english;
}
