import type { Messages } from "../messages/messages";
import type { ChartSource } from "../select/charts/chart-data";

/**
 * Documents in one line of text, as the page links them, each publisher and date once.
 *
 * @example sayDocuments([{ publisher: "US Census Bureau", date: "2025", url: "…" }], english) // "US Census Bureau, 2025"
 */
export function sayDocuments(
  sources: readonly Pick<ChartSource, "publisher" | "date">[],
  { locale }: Pick<Messages, "locale">,
): string {
  const named = sources.map(({ publisher, date }) =>
    date ? `${publisher}, ${date}` : publisher,
  );
  return [...new Set(named)].join(locale === "zh" ? "；" : "; ");
}
