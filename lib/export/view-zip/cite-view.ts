import type { Messages } from "../../messages/messages";
import { formatDate } from "../../time/format-date";
import { requireEdtf } from "../../time/parse-edtf";
import { cslDate, type CslItem } from "../citations/csl-item";
import type { ViewData } from "../view-data/view-data";

/** A view as data, with the day to which its version of the record is kept, EDTF. */
export interface DatedView extends ViewData {
  readonly day: string;
}

/** A line that cites a view, with its filter, its address and the record's version and date. */
export function citeView(view: DatedView, { locale, site }: Messages): string {
  const { live, version, day } = view;
  const asOf = site.footer.asOf(formatDate(requireEdtf(day), locale));
  return locale === "zh"
    ? `《${fullTitle(view)}》。${site.name}，${asOf}（${version}）。${live}`
    : `“${fullTitle(view)}”. ${site.name}: ${site.subject}. ${asOf} (${version}). ${live}`;
}

/** The same as an item of CSL-JSON, which BibTeX and RIS are made from. */
export function viewCslItem(
  view: DatedView,
  { locale, site }: Messages,
): CslItem {
  const { name, live, version, day } = view;
  const issued = cslDate(day);
  return {
    id: `sister-ties-${name}-${version}`,
    type: "webpage",
    title: fullTitle(view),
    "container-title": site.name,
    ...(issued && { issued }),
    URL: live,
    language: locale,
    keyword: version,
  };
}

function fullTitle({ about, filters, locale }: DatedView): string {
  return [about.title, filters]
    .filter((part) => part !== "")
    .join(locale === "zh" ? "。" : ". ");
}
