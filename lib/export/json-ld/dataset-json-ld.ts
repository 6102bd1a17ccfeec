import { messagesFor } from "../../messages/messages-for";
import type { Dataset } from "../../model/record";
import { FIRST_YEAR, LAST_YEAR } from "../../time/record-window";
import { dataHref, RECORD_ZIP } from "../../view/data-href";
import { localePath } from "../../view/language-path";
import type { JsonLd, JsonLdPage } from "./json-ld";
import { placeJsonLd } from "./place-json-ld";

/** The licence of the compilation, and how it asks to be named: `data/README.md`. */
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const CREDIT = "Sister Ties, the record of US–China subnational ties";

/** The record itself as schema.org has it, with what its files can be had as. */
export function datasetJsonLd(dataset: Dataset, page: JsonLdPage): JsonLd {
  const { site, locale } = page;
  const words = messagesFor(locale).site;
  const other = messagesFor(locale === "en" ? "zh" : "en").site;
  return {
    "@type": "Dataset",
    "@id": `${site}/about`,
    url: site + localePath("/about", locale),
    name: `${words.name}${locale === "zh" ? "：" : ": "}${words.subject}`,
    alternateName: other.subject,
    description: words.description,
    inLanguage: ["en", "zh-CN"],
    isAccessibleForFree: true,
    license: LICENCE,
    creditText: CREDIT,
    usageInfo: `${site}${localePath("/about", locale)}#licence`,
    temporalCoverage: `${FIRST_YEAR}/${LAST_YEAR}`,
    spatialCoverage: ["us", "cn"].flatMap(
      (id) => placeJsonLd(dataset, id, page) ?? [],
    ),
    version: dataset.asOf,
    dateModified: dataset.asOf,
    distribution: DOWNLOADS.map(([file, encodingFormat]) => ({
      "@type": "DataDownload",
      name: file,
      contentUrl: site + dataHref(file),
      encodingFormat,
    })),
  };
}

const DOWNLOADS = [
  [RECORD_ZIP, "application/zip"],
  ["datapackage.json", "application/json"],
] as const;
