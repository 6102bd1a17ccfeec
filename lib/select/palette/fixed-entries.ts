import { paletteEntriesFor } from "../../messages/palette-entries-for";
import type { Locale } from "../../model/bilingual";
import { CHART_PAGES, PAGES } from "./palette-charts";
import type { PackedEntry } from "./palette-entry";

type ChartName = keyof typeof CHART_PAGES;

/** The pages and charts of the site. */
export function fixedEntries(
  locale: Locale,
): Record<"page" | "chart", PackedEntry[]> {
  const own = paletteEntriesFor(locale);
  const other = paletteEntriesFor(locale === "en" ? "zh" : "en");
  const pack = (
    id: string,
    [title = "", note = "", words = ""]: readonly string[],
    [alt = "", ...rest]: readonly string[],
  ): PackedEntry => [id, title, alt, note, [words, ...rest].join(" ")];
  return {
    page: PAGES.map((path) => pack(path, own.pages[path], other.pages[path])),
    chart: Object.entries(CHART_PAGES).map(([chart, page]) => {
      const name = chart as ChartName;
      return pack(
        `${page}#chart-${name}`,
        own.charts[name],
        other.charts[name],
      );
    }),
  };
}
