import { loadDataset } from "@/lib/data/load-dataset";
import type { Locale } from "@/lib/model/bilingual";
import { buildPaletteIndex } from "@/lib/select/palette/build-index";
import { fileResponse } from "./file-response";

const made = new Map<Locale, string>();

/** What the palette finds in a language, as JSON; not sent again to who has it. */
export function paletteIndex(request: Request, locale: Locale): Response {
  return fileResponse(request, {
    body: made.get(locale) ?? make(locale),
    type: "application/json; charset=utf-8",
    keep: 300,
  });
}

function make(locale: Locale): string {
  const text = JSON.stringify(buildPaletteIndex(loadDataset(), locale));
  made.set(locale, text);
  return text;
}
