import type { Locale } from "../model/bilingual";
import type { Band, Country, Dataset } from "../model/record";
import type { ChartSource } from "./charts/chart-data";

/** The term of a head of state in one language, as it is sent to a browser. */
export interface ContextBand {
  readonly id: string;
  readonly country: Country;
  readonly name: string;
  /** The family name, as far as the order of the recorded name tells it. */
  readonly family: string | null;
  readonly office: string;
  /** EDTF; `end` is null while in office. */
  readonly start: string;
  readonly end: string | null;
  /** Source ids. */
  readonly sources: readonly string[];
}

/** What stands behind the timeline besides what the charts are sent: the terms and what they rest on. */
export interface TimelineContext {
  readonly bands: readonly ContextBand[];
  /** By id, only those cited above. */
  readonly sources: Readonly<Record<string, ChartSource>>;
}

/** The context of the timeline in one language; metrics are drawn from the `ChartData` of the page. */
export function pickTimelineContext(
  dataset: Dataset,
  locale: Locale,
): TimelineContext {
  const cited = new Set(dataset.bands.flatMap((band) => band.sources));
  return {
    bands: dataset.bands.map((band) => ({
      id: band.id,
      country: band.country,
      name: band.name[locale],
      family: familyName(band, locale),
      office: band.office[locale],
      start: band.start.edtf,
      end: band.end?.edtf ?? null,
      sources: band.sources,
    })),
    sources: Object.fromEntries(
      dataset.sources
        .filter((source) => cited.has(source.id))
        .map(({ id, publisher, date, url }) => [id, { publisher, date, url }]),
    ),
  };
}

// The last part of a US name; the first of a Chinese one in English, which has none in Chinese, being short itself.
function familyName({ country, name }: Band, locale: Locale): string | null {
  const parts = name[locale].split(locale === "zh" ? "·" : " ");
  if (parts.length < 2) return null;
  return (country === "US" ? parts.at(-1) : parts[0]) ?? null;
}
