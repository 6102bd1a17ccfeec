import type { CslItem } from "./csl-item";
import { escapeTex } from "./escape-tex";
import { mapToBibtex, type BibtexEntry } from "./map-by-library";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Items of CSL-JSON as BibTeX in UTF-8: keys are their ids, dates have no part that is not known. */
export function writeBibtex(items: readonly CslItem[]): string {
  const entries = mapToBibtex(items.map(forBibtex));
  return entries.map((entry, at) => writeEntry(entry, items[at])).join("\n");
}

/** What the library maps: texts escaped, since it leaves them as they are. */
function forBibtex(item: CslItem): CslItem {
  const { title, note, "container-title": site } = item;
  const publisher = item.publisher ?? site;
  return {
    ...item,
    title: escapeTex(title),
    ...(site !== undefined && { "container-title": escapeTex(site) }),
    ...(publisher !== undefined &&
      item.type !== "article-newspaper" && { publisher: escapeTex(publisher) }),
    ...(note !== undefined && { note: escapeTex(note) }),
  };
}

/** Written here, since the library joins month and day. */
const DATE = ["year", "month"];

function writeEntry(entry: BibtexEntry, item: CslItem | undefined): string {
  const { publisher } = entry.properties;
  const fields = {
    ...entry.properties,
    // The one place where the classic styles print who published something that is neither book nor article.
    howpublished: entry.type === "misc" ? publisher : undefined,
    ...(item && { language: item.language, keywords: item.keyword }),
  };
  const lines = [
    ...Object.entries(fields).flatMap(([field, value]) =>
      value && !DATE.includes(field) ? [`${field} = {${value}}`] : [],
    ),
    ...dateFields(item),
  ];
  return `@${entry.type}{${entry.label},\n${lines.map((line) => `\t${line},\n`).join("")}}\n`;
}

function dateFields(item: CslItem | undefined): string[] {
  const [year, month, day] = item?.issued?.["date-parts"][0] ?? [];
  return [
    ...(year === undefined ? [] : [`year = {${year}}`]),
    // A macro, which every style prints in its own way, stands without braces.
    ...(month === undefined ? [] : [`month = ${MONTHS[month - 1]}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
  ];
}
